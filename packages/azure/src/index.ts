export type { AzureEventOptions, EntraProof } from "./azure-event-options.js";
export type { AzureCredentials, AzureOptions } from "./azure-options.js";
export type { AzureTarget, AzureTicket } from "./azure-target.js";
export { type AzureClient, createAzure } from "./create-azure.js";
export { azureErrorCodes } from "./generated/error-codes.gen.js";
export { azureCapabilities } from "./generated/capabilities.gen.js";
// The API and its shapes, under the names that the spec gives them.
export type * from "./generated/public.gen.js";
