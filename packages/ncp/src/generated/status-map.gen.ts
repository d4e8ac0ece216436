// Generated from specs/ncp.openapi.yaml by `pnpm generate`. Do not edit.
import type { StatusMap } from "@sendstatus/core/status";
import type { SendResultCode, EmailStatusCode } from "./operations.gen.js";

/** What each known `SendResultCode` says about a mail. */
export const sendResultCodeMap = {
  MAIL_SENT: { state: "delivered", certainty: "inferred" },
  RECIPIENT_ADDRESS_ERROR: { state: "bounced", reason: "no-such-mailbox" },
  MAILBOX_ERROR: { state: "bounced", reason: "mailbox-unavailable" },
  MAIL_CONTENTS_ERROR: { state: "bounced", reason: "content" },
  SECURITY_AND_POLICY_ERROR: { state: "bounced", reason: "policy" },
  NETWORK_ERROR: { state: "bounced", reason: "network", permanence: "unknown" },
  RECEIVE_MAIL_SERVICE_ERROR: { state: "bounced", reason: "recipient-server", permanence: "unknown" },
  SMTP_ERROR: { state: "bounced", reason: "protocol", permanence: "unknown" },
  SEND_BLOCK_ADDRESS: { state: "suppressed", reason: "suppressed-after-bounce", permanence: "temporary" },
} as const satisfies StatusMap<SendResultCode>;

/** What each known `EmailStatusCode` says about a mail. */
export const emailStatusCodeMap = {
  P: { operation: "pending", state: "queued" },
  R: { operation: "pending", state: "queued" },
  I: { operation: "running", state: "sending" },
  S: { operation: "finished", state: "delivered", certainty: "inferred" },
  F: { operation: "finished", state: "failed", reason: "unspecified" },
  U: { operation: "finished", state: "suppressed", reason: "unsubscribed" },
  C: { operation: "canceled", state: "canceled", reason: "canceled-by-caller" },
  PF: { operation: "finished", state: "mixed" },
} as const satisfies StatusMap<EmailStatusCode>;
