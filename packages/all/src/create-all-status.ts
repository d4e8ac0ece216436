import type { CallOptions, MailStatus } from "@sendstatus/core";
import type { AllStatus } from "./all-status.js";
import { clientFor, createClients, type Named } from "./clients.js";
import { type AllStatusOptions, statusFactories } from "./generated/status-clients.gen.js";

/** The one method of a provider's client, for any provider. */
interface AnyStatusClient {
  getStatus(target: object, options?: CallOptions): Promise<MailStatus>;
}

/**
 * Makes one client over any of the providers that only asks what became of a send. It asks nothing yet, and asks as the one of
 * `createSendStatus` does; all that this can do besides is left out of a bundle.
 *
 * @throws {SendStatusError} kind `configuration` if a provider's options cannot be used.
 * @example
 * ```ts
 * import { createAllStatus } from "@sendstatus/all/status";
 *
 * const mail = createAllStatus({
 *   ncp: { accessKey: "EXAMPLEACCESSKEY00001", secretKey: "not-a-real-key" },
 *   twilio: { apiKey: "SK00000000000000000000000000000001", apiKeySecret: "not-a-real-secret" },
 * });
 * const status = await mail.getStatus({ provider: "ncp", requestId: "20181120000000010999" });
 * console.log(status.outcome);
 * ```
 */
export function createAllStatus<const Options extends AllStatusOptions>(options: Options): AllStatus<Options> {
  const clients = createClients<AnyStatusClient>(statusFactories, options);
  return {
    ...clients,
    getStatus: async (target: Named, callOptions?: CallOptions) =>
      clientFor(clients, "getStatus", target?.provider).getStatus(target as object, callOptions),
  } as unknown as AllStatus<Options>;
}
