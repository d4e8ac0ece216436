import type { ListQuery, PageOptions, StatusList } from "@sendstatus/core";
import { type Observer, present, requireListQuery, statusList } from "@sendstatus/core/client";
import { dateOf, textOf } from "@sendstatus/core/status";
import type { TwilioApi } from "./generated/operations.gen.js";
import { operationStatement } from "./twilio-status.js";

/** The statuses of operations that were created in a time. They speak of whole sends; `getStatus` tells the recipients. */
export function listTwilioStatuses(
  api: TwilioApi,
  observer: Observer<"twilio">,
  query: ListQuery,
  options: PageOptions = {},
): StatusList<"twilio"> {
  requireListQuery(observer, query);
  const { from, to } = query;
  const input = { startDate: from.toISOString(), ...present({ endDate: to?.toISOString() }), pageSize: 1000 };
  return statusList(
    observer,
    options,
    (pageOptions) => api.listOperations(input, pageOptions).pages(),
    (operation) => ({
      operationId: textOf(operation.id) ?? "",
      statements: [operationStatement(operation)],
      sentAt: dateOf(operation.createdAt),
    }),
  );
}
