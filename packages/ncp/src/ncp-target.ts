import type { Ticket } from "@sendstatus/core";
import type { IdRule, IdRules } from "@sendstatus/core/client";

/** Names one send: the `requestId` that `api.createMailRequest` returned, or one mail of it. */
export interface NcpTarget {
  readonly requestId: string;
  readonly mailId?: string;
}

/** A stored target. */
export type NcpTicket = Ticket<"ncp", NcpTarget>;

const digits: IdRule = { required: true, pattern: /^\d+$/, form: "a text of digits, as the API returned it" };

export const ncpIds: IdRules<NcpTarget> = { requestId: digits, mailId: { ...digits, required: false } };
