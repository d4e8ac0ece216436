import { type CallOptions, SendStatusError } from "@sendstatus/core";
import { unlessNotFound } from "@sendstatus/core/client";
import type { GetSendEmailStatusResult, SendEmailStatus, TencentApi } from "./generated/operations.gen.js";

/** The most rows that one page may have. A mail has at most 90 recipients (50 to, 20 cc, 20 bcc), so that one page holds them. */
const Limit = 100;

/** More than an honest server can fill. */
const mostPages = 3;

/**
 * All rows of a message on a day. None if the day has none of it.
 *
 * @throws {SendStatusError} kind `decode` if there is no list, or one that does not end.
 */
export async function readRows(
  api: TencentApi,
  messageId: string,
  day: string,
  options: CallOptions,
): Promise<SendEmailStatus[]> {
  const read = (page: number): PromiseLike<GetSendEmailStatusResult> =>
    api.getSendEmailStatus({ RequestDate: day, Offset: page * Limit, Limit, MessageId: messageId }, options);
  const rows: SendEmailStatus[] = [];
  for (let page = 0; page < mostPages; page++) {
    const answer = page === 0 ? await unlessNotFound(read(page)) : await read(page);
    if (answer === undefined) return [];
    const list: unknown = answer.EmailStatusList;
    if (!Array.isArray(list)) throw new SendStatusError("decode", "the answer holds no list of rows.", { retryable: true });
    rows.push(...(list as (SendEmailStatus | null)[]).filter((row): row is SendEmailStatus => row?.MessageId === messageId));
    if (list.length < Limit) return rows;
  }
  throw new SendStatusError("decode", "the list of rows does not end.", { retryable: true });
}
