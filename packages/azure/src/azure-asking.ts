import { type AskingDefinition, createCaller, createObserver, requireOneOf } from "@sendstatus/core/client";
import { azureBehaviour, azureSettings, type AzureWire, azureWire } from "./generated/operations.gen.js";
import { connectAzure, type AzureStatusOptions } from "./azure-options.js";
import { azureStatusReader } from "./azure-status.js";
import { azureIds, azureOperationId, type AzureTarget } from "./azure-target.js";

/** What every client asks with. */
export interface AzureAsking extends AskingDefinition<"azure", AzureTarget> {
  readonly wire: AzureWire;
}

/** @throws {SendStatusError} kind `configuration` if an option is missing or cannot be used. */
export function azureAsking(options: AzureStatusOptions): AzureAsking {
  const connection = connectAzure(options);
  const { apiVersion = azureSettings.apiVersion.default } = options;
  requireOneOf("azure", "apiVersion", azureSettings.apiVersion.values, apiVersion);
  const caller = createCaller(azureBehaviour, { ...connection, apiVersion }, options);
  const wire = azureWire(caller, { apiVersion });
  return {
    wire,
    caller,
    observer: createObserver(azureBehaviour, options),
    ids: azureIds,
    operationIdOf: ({ operationId }) => azureOperationId(operationId),
    readStatus: azureStatusReader(wire),
  };
}
