import type { Story } from "../../stories/story.js";
import { koreanDigits } from "../nes.js";
import { accepted, type AcceptedRequest, type Mail, type Recipient, recipientsOfMails } from "./mails.js";
import type { PreparedRequest } from "./prepared-request.js";
import type { RecipientState } from "./stories.js";

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
  add(prepared: PreparedRequest, now: Date): Mailing;
}

/** What becomes of the mail of a request to an address. */
export type StoryTo = (address: string, request: AcceptedRequest) => Story<RecipientState>;

export function createMemory(storyTo: StoryTo): Memory {
  const mailings = new Map<string, Mailing>();
  const mailingList: Mailing[] = [];
  const mails = new Map<string, Mail>();
  let sequence = 0;
  return {
    mailings: mailingList,
    mailing: (requestId) => mailings.get(requestId),
    mail: (mailId) => mails.get(mailId),
    add(prepared, now) {
      // Twenty digits: the Korean day and a number that only grows.
      const day = koreanDigits(now.getTime()).slice(0, 8);
      const nextId = (): string => day + String(++sequence).padStart(12, "0");
      const request = accepted(prepared, nextId(), now);
      const ofMails = recipientsOfMails(prepared.recipients, prepared.request, (address) => storyTo(address, request));
      const made = ofMails.map((recipients): Mail => ({ id: nextId(), request, recipients }));
      const mailing = { request, mails: made, recipients: ofMails.flat() };
      mailings.set(request.id, mailing);
      mailingList.push(mailing);
      for (const mail of made) mails.set(mail.id, mail);
      return mailing;
    },
  };
}
