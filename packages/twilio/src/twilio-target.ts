import type { Ticket } from "@sendstatus/core";
import type { IdRules } from "@sendstatus/core/client";

/** Names one send: the `operationId` that `api.sendEmails` returned. */
export interface TwilioTarget {
  readonly operationId: string;
}

/** A stored target. */
export type TwilioTicket = Ticket<"twilio", TwilioTarget>;

export const twilioIds: IdRules<TwilioTarget> = {
  operationId: {
    required: true,
    pattern: /^comms_operation_[0-7][a-hjkmnpqrstv-z0-9]{25,34}$/,
    form: "the id of an operation, `comms_operation_…`",
  },
};
