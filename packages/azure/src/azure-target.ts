import type { Ticket } from "@sendstatus/core";
import { type IdRules, opaqueId, recipientList } from "@sendstatus/core/client";

/** Names one send: the `id` that `api.send` returned. */
export interface AzureTarget {
  readonly operationId: string;
  /** Who it went to. With them a status into which events are folded says of whom nothing was heard yet. */
  readonly recipients?: readonly string[];
}

/** A stored target. */
export type AzureTicket = Ticket<"azure", AzureTarget>;

export const azureIds: IdRules<AzureTarget> = { operationId: opaqueId, recipients: recipientList };

/** What names the send in its observations. UUIDs are the same in capitals, and the service keeps the letters it was given. */
export const azureOperationId = (operationId: string): string => operationId.toLowerCase();
