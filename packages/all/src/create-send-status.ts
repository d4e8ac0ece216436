import {
  type CallOptions,
  type MailStatus,
  type PageOptions,
  type ParsedEvents,
  SendStatusError,
  type StatusList,
  type WaitedStatus,
  type WaitOptions,
  type WatchedStatus,
  type WatchOptions,
} from "@sendstatus/core";
import { clientFor, createClients, type Named } from "./clients.js";
import { factories, type SendStatusOptions } from "./generated/providers.gen.js";
import type { SendStatus } from "./send-status.js";

/** The methods of a provider's client that are handed on, for any provider. */
interface AnyClient {
  getStatus(target: object, options?: CallOptions): Promise<MailStatus>;
  waitForStatus(target: object, options?: WaitOptions): Promise<WaitedStatus>;
  watchStatus(target: object, options?: WatchOptions): AsyncIterable<WatchedStatus>;
  readonly listStatuses?: (query: object, options?: PageOptions) => StatusList<string>;
  parseEvents(request: Request): Promise<ParsedEvents>;
}

/**
 * Makes one client over any of the providers. It asks nothing yet.
 *
 * @throws {SendStatusError} kind `configuration` if a provider's options cannot be used.
 * @example
 * ```ts
 * import { createSendStatus } from "@sendstatus/all";
 *
 * const mail = createSendStatus({
 *   ncp: { accessKey: "EXAMPLEACCESSKEY00001", secretKey: "not-a-real-key" },
 *   twilio: { apiKey: "SK00000000000000000000000000000001", apiKeySecret: "not-a-real-secret" },
 * });
 * const status = await mail.getStatus({ provider: "ncp", requestId: "20181120000000010999" });
 * console.log(status.outcome);
 * ```
 */
export function createSendStatus<const Options extends SendStatusOptions>(options: Options): SendStatus<Options> {
  const clients = createClients<AnyClient>(factories, options);
  const clientOf = (method: string, provider: unknown): AnyClient => clientFor(clients, method, provider);
  return {
    ...clients,
    getStatus: async (target: Named, callOptions?: CallOptions) =>
      clientOf("getStatus", target?.provider).getStatus(target as object, callOptions),
    waitForStatus: async (target: Named, waitOptions?: WaitOptions) =>
      clientOf("waitForStatus", target?.provider).waitForStatus(target as object, waitOptions),
    watchStatus: (target: Named, watchOptions?: WatchOptions) =>
      clientOf("watchStatus", target?.provider).watchStatus(target as object, watchOptions),
    listStatuses(query: Named, pageOptions?: PageOptions) {
      const list = clientOf("listStatuses", query?.provider).listStatuses;
      if (list !== undefined) return list(query as object, pageOptions);
      throw new SendStatusError("usage", `listStatuses: ${String(query?.provider)} has no list of what was sent.`);
    },
    parseEvents: async (provider: unknown, request: Request) => clientOf("parseEvents", provider).parseEvents(request),
  } as unknown as SendStatus<Options>;
}
