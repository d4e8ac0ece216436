import type { Answer } from "../../service/answer.js";
import type { AddressBook } from "../address-book/address-book.js";
import { membersOf } from "../address-book/group-filter.js";
import type { AttachFile, Uploads } from "../files/uploads.js";
import { badRequest, notFound } from "../refusals.js";
import type { Library } from "../templates/library.js";
import { type UsableTemplate, usableTemplate } from "../templates/usable-template.js";
import type { MailRequest, WantedRecipient } from "./mail-request.js";
import { reservation } from "./mails.js";

/** A request with all that it names: its template, its files, and the members of its groups. */
export interface PreparedRequest {
  readonly request: MailRequest;
  readonly template: UsableTemplate | undefined;
  readonly attachFiles: readonly AttachFile[];
  readonly recipients: readonly [WantedRecipient, ...WantedRecipient[]];
}

/** Where a request's template, files and groups are found. */
export interface Sources {
  readonly library: Library;
  readonly uploads: Uploads;
  readonly addressBook: AddressBook;
}

/** Looks up what a request names, or refuses it. */
export function preparedRequest(request: MailRequest, sources: Sources): PreparedRequest | Answer {
  const { templateSid, senderAddress, title, body, attachFileIds = [] } = request;
  if (templateSid === undefined && [senderAddress, title, body].includes(undefined)) {
    return badRequest("senderAddress, title and body are required without templateSid.");
  }
  if (Number.isNaN(reservation(request))) return badRequest("reservationDateTime is not a date.");
  const template = templateSid === undefined ? undefined : usableTemplate(sources.library, templateSid);
  if (templateSid !== undefined && template === undefined) return notFound("templateSid names no template.");
  const attachFiles = sources.uploads.files(attachFileIds);
  if (attachFiles === undefined) return notFound("attachFileIds names a file that is not there.");
  const recipients = recipientsOf(request, sources.addressBook);
  if (recipients === undefined) return notFound("recipientGroupFilter names a group that is not there.");
  const [first, ...further] = recipients;
  if (first === undefined) return badRequest("recipients are required.");
  return { request, template, attachFiles, recipients: [first, ...further] };
}

/**
 * Whom a request is for: those whom it names, and those of its groups. Undefined if there is no such group.
 *
 * A choice: who is named already gets no second mail for being in a group.
 */
export function recipientsOf(
  { recipients = [], recipientGroupFilter }: MailRequest,
  addressBook: AddressBook,
): readonly WantedRecipient[] | undefined {
  if (recipientGroupFilter === undefined) return recipients;
  const named = new Set(recipients.map(({ address }) => address));
  const members = membersOf(addressBook, recipientGroupFilter);
  return members && [...recipients, ...members.filter((address) => !named.has(address)).map((address) => ({ address }))];
}
