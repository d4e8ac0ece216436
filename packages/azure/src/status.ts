export { createAzureStatus, type AzureStatusClient } from "./create-azure-status.js";
export type { AzureCredentials, AzureStatusOptions } from "./azure-options.js";
export type { AzureTarget, AzureTicket } from "./azure-target.js";
