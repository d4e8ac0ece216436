import type { Call, Subject } from "../../service/provider.js";
import type { AddressBook } from "../address-book/address-book.js";
import type { MailRequest } from "./mail-request.js";
import type { Memory } from "./memory.js";
import { recipientsOf } from "./prepared-request.js";

/** The send that a call is about. Of all operations only those on mails are about one. */
export function subjectIn(
  operationId: string,
  { path, query, body }: Call,
  memory: Memory,
  addressBook: AddressBook,
): Subject | undefined {
  switch (operationId) {
    case "createMailRequest":
      return { recipients: addressesOf(recipientsOf(body as MailRequest, addressBook) ?? []) };
    case "getMailRequestList":
      return subjectWith(query.requestId as string | undefined, memory);
    case "getMailRequestStatus":
    case "getMailList":
      return subjectWith(path.requestId, memory);
    case "getMail":
      return subjectWith(memory.mail(path.mailId ?? "")?.request.id, memory);
    default:
      return undefined;
  }
}

function subjectWith(requestId: string | undefined, memory: Memory): Subject | undefined {
  const mailing = memory.mailing(requestId ?? "");
  return mailing && { id: mailing.request.id, recipients: addressesOf(mailing.recipients) };
}

export const addressesOf = (recipients: readonly { readonly address: string }[]): string[] =>
  recipients.map(({ address }) => address);
