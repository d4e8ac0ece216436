import type { Ticket } from "@sendstatus/core";
import type { IdRule, IdRules } from "@sendstatus/core/client";

/** Names one send: the `requestId` that `api.createMailRequest` returned, or one mail of it. */
export interface NcpTarget {
  readonly requestId: string;
  readonly mailId?: string;
}

/** A stored target. */
export type NcpTicket = Ticket<"ncp", NcpTarget>;

const isDigits = /^\d+$/;

const digits: IdRule = { required: true, pattern: isDigits, form: "a text of digits, as the API returned it" };

export const ncpIds: IdRules<NcpTarget> = { requestId: digits, mailId: { ...digits, required: false } };

/** The id that an answer gives a mail; undefined where nothing could be asked by it. */
export const mailIdOf = (mail: { readonly mailId?: unknown } | null): string | undefined =>
  typeof mail?.mailId === "string" && isDigits.test(mail.mailId) ? mail.mailId : undefined;
