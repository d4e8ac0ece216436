export type { AzureEventOptions, EntraProof } from "./azure-event-options.js";
export type { AzureCredentials, AzureOptions } from "./azure-options.js";
export type { AzureTarget, AzureTicket } from "./azure-target.js";
export { type AzureClient, createAzure } from "./create-azure.js";
// The API and its shapes, under the names that the spec gives them.
export type * from "./generated/public.gen.js";
