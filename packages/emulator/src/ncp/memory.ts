import { zonedTime } from "../stories/zoned-time.js";
import { accepted, type AcceptedRequest, type Mail, type MailRequest, type Recipient, recipientsOfMails } from "./mails.js";

/** A request with its mails, in the order of their ids. */
export interface Mailing {
  readonly request: AcceptedRequest;
  readonly mails: readonly Mail[];
  readonly recipients: readonly Recipient[];
}

/** What was asked for, in the order in which it was. */
export interface Memory {
  readonly mailings: readonly Mailing[];
  mailing(requestId: string): Mailing | undefined;
  mail(mailId: string): Mail | undefined;
  /** Remembers a request and makes its mails. */
  add(wanted: MailRequest, now: Date): Mailing;
}

export function createMemory(): Memory {
  const mailings = new Map<string, Mailing>();
  const mailingList: Mailing[] = [];
  const mails = new Map<string, Mail>();
  let sequence = 0;
  return {
    mailings: mailingList,
    mailing: (requestId) => mailings.get(requestId),
    mail: (mailId) => mails.get(mailId),
    add(wanted, now) {
      // Twenty digits: the Korean day and a number that only grows.
      const day = zonedTime(now, 9).slice(0, 10).replaceAll("-", "");
      const nextId = (): string => day + String(++sequence).padStart(12, "0");
      const request = accepted(wanted, nextId(), now);
      const ofMails = recipientsOfMails(wanted);
      const made = ofMails.map((recipients): Mail => ({ id: nextId(), request, recipients }));
      const mailing = { request, mails: made, recipients: ofMails.flat() };
      mailings.set(request.id, mailing);
      mailingList.push(mailing);
      for (const mail of made) mails.set(mail.id, mail);
      return mailing;
    },
  };
}
