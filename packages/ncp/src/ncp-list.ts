import type { ListQuery, PageOptions, StatusList } from "@sendstatus/core";
import { type Observer, present, requireListQuery, statusList } from "@sendstatus/core/client";
import { instantOf, statementsOfEach, textOf } from "@sendstatus/core/status";
import type { NcpApi } from "./generated/operations.gen.js";
import { listedRequestStatement } from "./ncp-request.js";

/** Which requests to list. */
export interface NcpListQuery extends ListQuery {
  /** Only requests with a mail to this address. */
  readonly recipient?: string | undefined;
}

/** The statuses of requests that were made in a time. They speak of whole sends; `getStatus` tells the recipients. */
export function listNcpStatuses(
  api: NcpApi,
  observer: Observer<"ncp">,
  query: NcpListQuery,
  { size, options = {} }: { readonly size: number; readonly options?: PageOptions | undefined },
): StatusList<"ncp"> {
  requireListQuery(observer, query);
  const { from, to = observer.clock.now(), recipient } = query;
  const input = {
    startUtc: from.getTime(),
    endUtc: to.getTime(),
    size,
    sort: "createUtc,asc",
    ...present({ recipientAddress: recipient }),
  };
  return statusList(
    observer,
    options,
    (pageOptions) => api.getMailRequestList(input, pageOptions).pages(),
    (request) => ({
      operationId: textOf(request.requestId) ?? "",
      statements: statementsOfEach([request], (row) => [listedRequestStatement(row, observer.clock.now())]),
      sentAt: instantOf((request as Partial<typeof request>).requestDate?.utc),
    }),
  );
}
