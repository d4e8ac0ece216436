// Generated from specs/azure.openapi.yaml by `pnpm generate`. Do not edit.
import type { StatusMap } from "@sendstatus/core/status";
import type { EmailSendStatus, EmailSendErrorCode } from "./operations.gen.js";

/** What each known `EmailSendStatus` says about a mail. */
export const emailSendStatusMap = {
  NotStarted: { operation: "pending", state: "queued" },
  Running: { operation: "running", state: "sending" },
  Succeeded: { operation: "finished", state: "sent" },
  Failed: { operation: "failed", state: "failed", reason: "unspecified" },
  Canceled: { operation: "canceled", state: "canceled", reason: "canceled-by-caller" },
} as const satisfies StatusMap<EmailSendStatus>;

/** What each known `EmailSendErrorCode` says about a mail. */
export const emailSendErrorCodeMap = {
  EmailDropped: { state: "failed", reason: "unspecified" },
  EmailDroppedAllRecipientsSuppressed: { state: "suppressed", reason: "suppression-list" },
} as const satisfies StatusMap<EmailSendErrorCode>;
