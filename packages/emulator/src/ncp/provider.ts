import { randomUUID } from "node:crypto";
import type { TakenMail } from "../mailbox.js";
import { json } from "../service/answer.js";
import type { Call, Handler, Provider, Subject } from "../service/provider.js";
import { ncpFailures } from "./failures.js";
import { mailDetail } from "./mail-detail.js";
import { mailList } from "./mail-list.js";
import { type MailRequest, reservation } from "./mails.js";
import { createMemory } from "./memory.js";
import { badRequest, ncpRefusals, notFound } from "./refusals.js";
import { requestList } from "./request-list.js";
import { requestStatus } from "./request-status.js";

/** NAVER Cloud Outbound Mailer. */
export function createNcp(stepMs: number): Provider & { readonly mails: () => readonly TakenMail<"ncp">[] } {
  const memory = createMemory();

  const createMailRequest: Handler = ({ body, now }) => {
    const wanted = body as MailRequest;
    const { templateSid, senderAddress, title, body: text } = wanted;
    if (templateSid === undefined && [senderAddress, title, text].includes(undefined)) {
      return badRequest("senderAddress, title and body are required without templateSid.");
    }
    if (Number.isNaN(reservation(wanted))) return badRequest("reservationDateTime is not a date.");
    // A choice: the emulator has no address book, so that a group alone has nobody in it.
    if ((wanted.recipients ?? []).length === 0) return badRequest("recipients are required.");
    const { request, mails } = memory.add(wanted, now);
    return json(201, { requestId: request.id, count: mails.length });
  };

  const getMailRequestStatus: Handler = ({ path, now }) => {
    const mailing = memory.mailing(path.requestId ?? "");
    return mailing === undefined ? notFound() : json(200, requestStatus(mailing, now, stepMs));
  };

  const getMailRequestList: Handler = (call) => requestList(memory, call, stepMs);

  const getMailList: Handler = (call) => {
    const mailing = memory.mailing(call.path.requestId ?? "");
    return mailing === undefined ? notFound() : mailList(mailing, call, stepMs);
  };

  const getMail: Handler = ({ path, now }) => {
    const mail = memory.mail(path.mailId ?? "");
    return mail === undefined ? notFound() : json(200, mailDetail(mail, now, stepMs));
  };

  const subjectOf = (operationId: string, { path, query, body }: Call): Subject | undefined => {
    if (operationId === "createMailRequest") return { recipients: addressesOf((body as MailRequest).recipients ?? []) };
    const named = path.requestId ?? (query.requestId as string | undefined);
    const mailing = memory.mailing(named ?? memory.mail(path.mailId ?? "")?.request.id ?? "");
    return mailing && { id: mailing.request.id, recipients: addressesOf(mailing.recipients) };
  };

  return {
    refusals: ncpRefusals,
    failures: ncpFailures,
    handlers: { createMailRequest, getMailRequestStatus, getMailRequestList, getMailList, getMail },
    headers: () => ({ "x-ncp-trace-id": randomUUID() }),
    subjectOf,
    mails: () =>
      memory.mailings.flatMap(({ request, mails }) =>
        mails.map(({ id, recipients }) => {
          const sentAt = new Date(request.acceptedAtMs);
          return { requestId: request.id, mailId: id, recipients: addressesOf(recipients), subject: request.title, sentAt };
        }),
      ),
  };
}

const addressesOf = (recipients: readonly { readonly address: string }[]): string[] => recipients.map(({ address }) => address);
