import type { Ticket } from "@sendstatus/core";
import { type IdRules, opaqueId } from "@sendstatus/core/client";

/** Names one send: the `id` that `api.send` returned. */
export interface AzureTarget {
  readonly operationId: string;
}

/** A stored target. */
export type AzureTicket = Ticket<"azure", AzureTarget>;

export const azureIds: IdRules<AzureTarget> = { operationId: opaqueId };
