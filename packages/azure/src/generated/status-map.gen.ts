// Generated from specs/azure.openapi.yaml by `pnpm generate`. Do not edit.
import type { StatusMap } from "@sendstatus/core/status";
import type { EmailSendStatus, EmailSendErrorCode, EmailDeliveryStatus, EmailEngagementType } from "./operations.gen.js";

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

/** What each known `EmailDeliveryStatus` says about a mail. */
export const emailDeliveryStatusMap = {
  Delivered: { state: "delivered", certainty: "confirmed" },
  Expanded: { state: "expanded", certainty: "confirmed" },
  Bounced: { state: "bounced", certainty: "confirmed", reason: "unspecified", permanence: "permanent" },
  Suppressed: { state: "suppressed", reason: "suppressed-after-bounce", permanence: "temporary" },
  Quarantined: { state: "filtered", certainty: "confirmed", reason: "quarantined" },
  FilteredSpam: { state: "filtered", certainty: "confirmed", reason: "spam" },
  Failed: { state: "failed", reason: "unspecified" },
} as const satisfies StatusMap<EmailDeliveryStatus>;

/** What each known `EmailEngagementType` says about a mail. */
export const emailEngagementTypeMap = {
  view: { engagement: "opened" },
  click: { engagement: "clicked" },
} as const satisfies StatusMap<EmailEngagementType>;
