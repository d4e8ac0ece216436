import type { PageOptions, StatusList } from "@sendstatus/core";
import { createProviderClient, type ProviderClient } from "@sendstatus/core/client";
import { originCheck, type ParsedEvents } from "@sendstatus/core/events";
import { tencentAsking } from "./tencent-asking.js";
import { createTencentApi, type TencentApi } from "./generated/operations.gen.js";
import { parseTencentEvents } from "./tencent-events.js";
import { listTencentStatuses, type TencentListQuery } from "./tencent-list.js";
import type { TencentOptions } from "./tencent-options.js";
import type { TencentTarget } from "./tencent-target.js";

/** A client of Tencent Cloud SES. */
export interface TencentClient extends ProviderClient<"tencent", TencentApi, TencentTarget> {
  /**
   * The statuses of mails that were sent in a time, day by day: one for each row, so that a mail to several recipients has several.
   *
   * @throws {SendStatusError} kind `usage` for a query that cannot be; while it is iterated, as the call to the provider.
   */
  listStatuses(query: TencentListQuery, options?: PageOptions): StatusList<"tencent">;
  /**
   * Reads a callback, proved as the option `events` says. Send the `response` back; fold the observations into a status.
   *
   * @throws {SendStatusError} kind `configuration` without a usable option `events`, `usage` if the request was read before.
   */
  parseEvents(request: Request): Promise<ParsedEvents<"tencent">>;
}

/**
 * Makes a client of Tencent Cloud SES. It asks nothing yet.
 *
 * @throws {SendStatusError} kind `configuration` if an option is missing or cannot be used.
 * @see https://www.tencentcloud.com/document/product/1084/39389
 * @example
 * ```ts
 * import { createTencent } from "@sendstatus/tencent";
 *
 * const tencent = createTencent({ secretId: "AKIDEXAMPLE", secretKey: "not-a-real-key", region: "ap-guangzhou" });
 * const status = await tencent.getStatus({ messageId: "qcloudses-30-1250000000-date-20260301080000-AbCdEfGhIjKl1" });
 * for (const { state, reason } of status.recipients) console.log(state, reason?.code, reason?.advice);
 * ```
 */
export function createTencent(options: TencentOptions): TencentClient {
  const asking = tencentAsking(options);
  const { observer, wire } = asking;
  const api = createTencentApi(wire);
  const prove = options.events && originCheck("tencent", options.events);
  return {
    ...createProviderClient({ ...asking, api, options }),
    listStatuses: (query, pageOptions) => listTencentStatuses(api, observer, query, pageOptions),
    parseEvents: (request) => parseTencentEvents(observer, prove, request),
  };
}
