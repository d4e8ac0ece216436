import type { CallOptions, MailStatus } from "@sendstatus/core";
import { unlessNotFound } from "@sendstatus/core/client";
import type { Email, TwilioApi } from "./generated/operations.gen.js";

/** The operations that Emails are read with. */
type EmailReads = Pick<TwilioApi, "fetchEmail" | "listEmails">;

/** The most Emails that one page may have. */
const pageSize = 1000;

/** The Emails of an operation with the fewest calls: all of them at first, later those that are still open if these are few. */
export async function readEmails(
  api: EmailReads,
  operationId: string,
  previous: MailStatus<"twilio"> | undefined,
  options: CallOptions,
): Promise<Email[]> {
  const open = openEmails(previous);
  return open === undefined ? listEmails(api, operationId, options) : fetchEmails(api, open, options);
}

/** The open Emails if all are known and reading each of them takes no more calls than reading the list. */
function openEmails(previous: MailStatus<"twilio"> | undefined): readonly string[] | undefined {
  if (previous === undefined || previous.recipients.length === 0) return undefined;
  const { recipients, counts } = previous;
  const stillOpen = recipients.filter(({ finality }) => finality === "open");
  const open = stillOpen.flatMap(({ messageId = "" }) => (isAskable(messageId) ? messageId : []));
  const isAllKnown = open.length === stillOpen.length && recipients.length >= (counts?.total ?? Infinity);
  return isAllKnown && open.length <= Math.ceil(recipients.length / pageSize) ? open : undefined;
}

/** What is no word cannot stand in the address of a request. */
const isAskable = (id: string): boolean => /^\w+$/.test(id);

/** A list that is not there yet, or no longer, is empty. */
async function listEmails(api: EmailReads, operationId: string, options: CallOptions): Promise<Email[]> {
  const emails: Email[] = [];
  const list = api.listEmails({ operationId, pageSize }, options);
  const read = async (): Promise<void> => {
    for await (const email of list) emails.push(email);
  };
  await unlessNotFound(read());
  return emails;
}

async function fetchEmails(api: EmailReads, ids: readonly string[], options: CallOptions): Promise<Email[]> {
  const found = await Promise.all(ids.map((emailId) => unlessNotFound(api.fetchEmail({ emailId }, options))));
  return found.flatMap((email) => email ?? []);
}
