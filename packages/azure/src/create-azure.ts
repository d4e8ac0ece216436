import { createProviderClient, type ProviderClient } from "@sendstatus/core/client";
import type { ParsedEvents } from "@sendstatus/core/events";
import { azureAsking } from "./azure-asking.js";
import { azureEventSource } from "./azure-event-options.js";
import { parseAzureEvents } from "./azure-events.js";
import type { AzureOptions } from "./azure-options.js";
import type { AzureTarget } from "./azure-target.js";
import { createAzureApi, type AzureApi } from "./generated/operations.gen.js";

/** A client of Azure Communication Services Email. */
export interface AzureClient extends ProviderClient<"azure", AzureApi, AzureTarget> {
  /**
   * Reads a request of Event Grid, proved as the option `events` says. Send the `response` back; fold the observations into a status.
   *
   * @throws {SendStatusError} kind `configuration` without a usable option `events`, `usage` if the request was read before.
   * @example
   * ```ts
   * import type { AzureClient } from "@sendstatus/azure";
   *
   * declare const azure: AzureClient, request: Request;
   * const { observations, response } = await azure.parseEvents(request);
   * for (const { operationId, recipient, delivery } of observations) console.log(operationId, delivery, recipient !== undefined);
   * ```
   */
  parseEvents(request: Request): Promise<ParsedEvents<"azure">>;
}

/**
 * Makes a client of Azure Communication Services Email. It asks nothing yet.
 *
 * @throws {SendStatusError} kind `configuration` if an option is missing or cannot be used.
 * @see https://learn.microsoft.com/en-us/rest/api/communication/email/email
 * @example
 * ```ts
 * import { createAzure } from "@sendstatus/azure";
 *
 * const azure = createAzure({ endpoint: "https://contoso.communication.azure.com", accessKey: "bm90LWEtcmVhbC1rZXk=" });
 * const status = await azure.getStatus({ operationId: "8540c0de-899f-5cce-acb5-3ec493af3800" });
 * console.log(status.operation, status.state); // "finished" "sent": a poll can never tell more
 * ```
 */
export function createAzure(options: AzureOptions): AzureClient {
  const asking = azureAsking(options);
  const { observer, wire } = asking;
  const source = azureEventSource(options.events, observer.clock);
  return {
    ...createProviderClient({ ...asking, api: createAzureApi(wire), options }),
    parseEvents: (request) => parseAzureEvents(observer, source, request),
  };
}
