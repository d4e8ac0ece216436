import { createStatusClient, type StatusClient } from "@sendstatus/core/client";
import { azureAsking } from "./azure-asking.js";
import type { AzureStatusOptions } from "./azure-options.js";
import type { AzureTarget } from "./azure-target.js";

/** A client of Azure Communication Services Email that only asks what became of a send: the smallest that there is. */
export type AzureStatusClient = StatusClient<"azure", AzureTarget>;

/**
 * Makes a client of Azure Communication Services Email that only asks what became of a send. It asks nothing yet, and asks as the one of
 * `createAzure` does; all that this can do besides is left out of a bundle.
 *
 * @throws {SendStatusError} kind `configuration` if an option is missing or cannot be used.
 * @see https://learn.microsoft.com/en-us/rest/api/communication/email/email
 * @example
 * ```ts
 * import { createAzureStatus } from "@sendstatus/azure/status";
 *
 * const azure = createAzureStatus({ endpoint: "https://contoso.communication.azure.com", accessKey: "bm90LWEtcmVhbC1rZXk=" });
 * const status = await azure.getStatus({ operationId: "8540c0de-899f-5cce-acb5-3ec493af3800" });
 * console.log(status.operation, status.state); // "finished" "sent": a poll can never tell more
 * ```
 */
export const createAzureStatus = (options: AzureStatusOptions): AzureStatusClient => createStatusClient(azureAsking(options));
