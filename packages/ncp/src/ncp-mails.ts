import { type CallOptions, isSendStatusError, type MailStatus, SendStatusError } from "@sendstatus/core";
import { unlessNotFound } from "@sendstatus/core/client";
import type { Mail, MailDetail, NcpApi } from "./generated/operations.gen.js";

/** How much is read at once. */
export interface NcpReadLimits {
  /** Mails on a page of a list. */
  readonly pageSize: number;
  /** Mails whose details are asked for in one read of a status, to learn why they failed. */
  readonly reasonsPerRead: number;
}

/**
 * All mails of a request, by their ids, so that one which is stored meanwhile cannot shift the pages. None if the request is not known.
 *
 * @throws {SendStatusError} kind `decode` if the list breaks off: half of the mails would make a false answer.
 */
export async function listMails(
  api: Pick<NcpApi, "getMailList">,
  requestId: string,
  size: number,
  options: CallOptions,
): Promise<Mail[]> {
  const list = api.getMailList({ requestId, size, sort: "id,asc" }, options);
  const mails: Mail[] = [];
  let expected = 0;
  const read = async (): Promise<void> => {
    for await (const { items, data } of list.pages()) {
      mails.push(...items);
      expected = data.totalElements;
    }
  };
  await unlessNotFound(read());
  if (mails.length >= expected) return mails;
  const message = `the list of mails broke off after ${String(mails.length)}; try again.`;
  throw new SendStatusError("decode", message, { retryable: true });
}

/** The mails that are still open, if all are known and reading each of them takes no more calls than reading the list. */
export function openMails(
  previous: MailStatus<"ncp"> | undefined,
  requestCount: number,
  { pageSize }: NcpReadLimits,
): readonly string[] | undefined {
  const known = new Set(previous?.recipients.flatMap(({ messageId }) => messageId ?? []));
  if (previous === undefined || known.size === 0 || known.size < requestCount) return undefined;
  const open = previous.recipients.filter(({ finality }) => finality === "open").flatMap(({ messageId }) => messageId ?? []);
  const mails = new Set(open);
  return mails.size <= Math.ceil(requestCount / pageSize) ? [...mails] : undefined;
}

/** The service publishes no rate; a few at a time do not flood it. */
const atOnce = 5;

/** The details of mails, as far as the service gives them now: one that is not there is left out, and a refusal for a time ends it. */
export async function readDetails(
  api: Pick<NcpApi, "getMail">,
  ids: readonly string[],
  options: CallOptions,
): Promise<MailDetail[]> {
  const details: MailDetail[] = [];
  for (let start = 0; start < ids.length; start += atOnce) {
    const few = ids.slice(start, start + atOnce);
    const answers = await Promise.allSettled(few.map((mailId) => unlessNotFound(api.getMail({ mailId }, options))));
    details.push(...answers.flatMap((answer) => (answer.status === "fulfilled" ? (answer.value ?? []) : [])));
    const failure = answers.find((answer) => answer.status === "rejected");
    // What is known without the details is worth more than none of it.
    if (isSendStatusError(failure?.reason) && failure.reason.kind === "rate-limited") return details;
    if (failure !== undefined) throw failure.reason;
  }
  return details;
}
