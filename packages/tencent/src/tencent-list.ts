import { type ListQuery, type PageOptions, SendStatusError, type StatusList } from "@sendstatus/core";
import { type Observer, present, type ReadPages, requireListQuery, statusList } from "@sendstatus/core/client";
import { textOf } from "@sendstatus/core/status";
import type { SendEmailStatus, TencentApi } from "./generated/operations.gen.js";
import { daysBetween } from "./tencent-days.js";
import { requestTimeOf, rowStatements } from "./tencent-row.js";

/** Which rows to list. The service looks at one day at a time and at no more than the last 30. */
export interface TencentListQuery extends ListQuery {
  /** Only mails to this address. */
  readonly recipient?: string | undefined;
}

/** The most rows that one page may have. */
const Limit = 100;

/**
 * A status for each row of the days from one time to another; a mail to several recipients has a row for each of them, and these need
 * not follow each other. Days are those of UTC+8 and are read whole.
 */
export function listTencentStatuses(
  api: TencentApi,
  observer: Observer<"tencent">,
  query: TencentListQuery,
  options: PageOptions = {},
): StatusList<"tencent"> {
  requireListQuery(observer, query);
  const { from, to = observer.clock.now(), recipient } = query;
  const days = daysBetween(from, to);
  const filter = present({ ToEmailAddress: recipient });
  return statusList(
    observer,
    options,
    daily(days, (day, page) => api.getSendEmailStatus({ RequestDate: day, Offset: 0, Limit, ...filter }, page)),
    (row) => ({
      operationId: textOf(row.MessageId) ?? "",
      statements: rowStatements(row),
      sentAt: requestTimeOf(row),
    }),
  );
}

/** One list after the other. The cursor names the day and the place in its list. */
function daily(
  days: readonly string[],
  list: (day: string, options: PageOptions) => ReturnType<TencentApi["getSendEmailStatus"]>,
): ReadPages<SendEmailStatus> {
  return async function* (options) {
    const { cursor, ...others } = options;
    const [start = days[0], offset] = cursor?.split("/") ?? [];
    const first = days.indexOf(start ?? "");
    if (first < 0)
      throw new SendStatusError("usage", "tencent, listStatuses: the cursor is not one of this query's.", {
        provider: "tencent",
      });
    for (const [index, day] of days.slice(first).entries()) {
      const next = days[first + index + 1];
      for await (const page of list(day, { ...others, cursor: index === 0 ? offset : undefined }).pages()) {
        const following = page.cursor === undefined ? next : `${day}/${page.cursor}`;
        yield { items: page.items, ...present({ cursor: following }) };
      }
    }
  };
}
