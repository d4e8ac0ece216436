import type { PageOptions, StatusList } from "@sendstatus/core";
import { createProviderClient, type ProviderClient } from "@sendstatus/core/client";
import { ncpAsking } from "./ncp-asking.js";
import { createNcpApi, type NcpApi } from "./generated/operations.gen.js";
import { parseNcpEvents } from "./ncp-events.js";
import { listNcpStatuses, type NcpListQuery } from "./ncp-list.js";
import { type NcpOptions, readLimits } from "./ncp-options.js";
import type { NcpTarget } from "./ncp-target.js";

/** A client of NAVER Cloud Outbound Mailer. */
export interface NcpClient extends ProviderClient<"ncp", NcpApi, NcpTarget> {
  /**
   * The statuses of requests that were made in a time, the oldest first. They speak of whole sends.
   *
   * @throws {SendStatusError} kind `usage` for a query that cannot be; while it is iterated, as the call to the provider.
   */
  listStatuses(query: NcpListQuery, options?: PageOptions): StatusList<"ncp">;
  /**
   * There is nothing to parse: the service sends no events.
   *
   * @throws {SendStatusError} always, kind `usage`.
   */
  parseEvents(request: Request): Promise<never>;
}

/**
 * Makes a client of NAVER Cloud Outbound Mailer. It asks nothing yet.
 *
 * @throws {SendStatusError} kind `configuration` if an option is missing or cannot be used.
 * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer
 * @example
 * ```ts
 * import { createNcp } from "@sendstatus/ncp";
 *
 * const ncp = createNcp({ accessKey: "EXAMPLEACCESSKEY00001", secretKey: "not-a-real-key" });
 * const status = await ncp.getStatus({ requestId: "20181120000000010999" });
 * console.log(status.state, status.recipients.length);
 * ```
 */
export function createNcp(options: NcpOptions): NcpClient {
  const asking = ncpAsking(options);
  const { observer, wire } = asking;
  const api = createNcpApi(wire);
  const { pageSize: size } = readLimits(options);
  return {
    ...createProviderClient({ ...asking, api, options }),
    listStatuses: (query, pageOptions) => listNcpStatuses(api, observer, query, { size, options: pageOptions }),
    parseEvents: parseNcpEvents,
  };
}
