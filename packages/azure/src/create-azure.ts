import { createCaller, createProviderClient, type ProviderClient, requireOneOf } from "@sendstatus/core/client";
import { type AzureOptions, connectAzure } from "./azure-options.js";
import { readAzureStatus } from "./azure-status.js";
import { azureIds, type AzureTarget } from "./azure-target.js";
import { type AzureApi, azureBehaviour, azureSettings, createAzureApi } from "./generated/operations.gen.js";

/** A client of Azure Communication Services Email. */
export type AzureClient = ProviderClient<"azure", AzureApi, AzureTarget>;

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
  const connection = connectAzure(options);
  const { apiVersion = azureSettings.apiVersion.default } = options;
  requireOneOf("createAzure", "apiVersion", azureSettings.apiVersion.values, apiVersion);
  const caller = createCaller(azureBehaviour, { ...connection, apiVersion }, options);
  const api = createAzureApi(caller, { apiVersion });
  return createProviderClient({
    provider: "azure",
    caller,
    api,
    ids: azureIds,
    readStatus: (target, callOptions) => readAzureStatus(api, target, callOptions),
  });
}
