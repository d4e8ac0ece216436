import { type CallOptions, SendStatusError } from "@sendstatus/core";
import { unlessNotFound } from "@sendstatus/core/client";
import { itemsOf } from "@sendstatus/core/status";
import type { Mail, MailList, NcpApi } from "./generated/operations.gen.js";
import type { NcpTarget } from "./ncp-target.js";

/** How many mails are read at once. Uncertain: the most that the service allows; it says nowhere. */
const size = 100;

/**
 * All mails of a request, by their ids, so that one which is stored meanwhile cannot shift the pages. None if the request is not known.
 *
 * @throws {SendStatusError} kind `decode` if the list breaks off: half of the mails would make a false answer.
 */
export async function readMails(api: NcpApi, { requestId, mailId }: NcpTarget, options: CallOptions): Promise<Mail[]> {
  const read = (page: number): PromiseLike<MailList> =>
    api.getMailList({ requestId, mailId, size, page, sort: "id,asc" }, options);
  let list = await unlessNotFound(read(0));
  if (list === undefined) return [];
  const mails = [...itemsOf(list.content)];
  for (let page = 1; !list.last && page < list.totalPages; page++) {
    list = await read(page);
    mails.push(...itemsOf(list.content));
  }
  if (list.last && mails.length >= list.totalElements) return mails;
  const message = `the list of mails broke off after ${String(mails.length)}; try again.`;
  throw new SendStatusError("decode", message, { retryable: true });
}
