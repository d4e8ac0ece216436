import type { TakenMail } from "../../mailbox.js";
import type { Memory } from "./memory.js";
import { addressesOf } from "./subject.js";

/** The mails of all requests, whatever becomes of them. */
export const takenMails = ({ mailings }: Memory): readonly TakenMail<"ncp">[] =>
  mailings.flatMap(({ request, mails }) =>
    mails.map(({ id, recipients }) => {
      const sentAt = new Date(request.acceptedAtMs);
      return { requestId: request.id, mailId: id, recipients: addressesOf(recipients), subject: request.title, sentAt };
    }),
  );
