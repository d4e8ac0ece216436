// Generated from specs/tencent.openapi.yaml by `pnpm generate`. Do not edit.
import type { StatusMap } from "@sendstatus/core/status";
import type { TaskStatus, SendStatus, DeliverStatus, MailEventName } from "./operations.gen.js";

/** What each known `TaskStatus` says about a mail. */
export const taskStatusMap = {
  "1": { operation: "pending", state: "queued" },
  "5": { operation: "running", state: "sending" },
  "6": { operation: "running", state: "sending", reason: "quota" },
  "7": { operation: "failed", state: "failed", reason: "unspecified" },
  "10": { operation: "finished" },
} as const satisfies StatusMap<TaskStatus>;

/** What each known `SendStatus` says about a mail. */
export const sendStatusMap = {
  "0": {},
  "1001": { state: "failed", reason: "provider-error" },
  "1002": { state: "failed", reason: "provider-error" },
  "1003": { state: "failed", reason: "provider-error" },
  "1004": { state: "failed", reason: "timeout" },
  "1005": { state: "failed", reason: "provider-error" },
  "1006": { state: "rejected", reason: "rate-limited" },
  "1007": { state: "suppressed", reason: "suppression-list" },
  "1008": { state: "suppressed", reason: "recipient-refuses-sender" },
  "1009": { state: "failed", reason: "provider-error" },
  "1010": { state: "rejected", reason: "quota" },
  "1011": { state: "rejected", reason: "permission" },
  "1013": { state: "suppressed", reason: "unsubscribed" },
  "2001": { state: "unknown", reason: "not-found" },
  "3007": { state: "rejected", reason: "template" },
  "3008": { state: "rejected", reason: "sender-reputation" },
  "3009": { state: "rejected", reason: "permission" },
  "3010": { state: "rejected", reason: "template" },
  "3014": { state: "rejected", reason: "sender-unverified" },
  "3020": { state: "suppressed", reason: "suppression-list" },
  "3024": { state: "rejected", reason: "invalid-address" },
  "3030": { state: "rejected", reason: "sender-reputation" },
  "3033": { state: "rejected", reason: "billing" },
} as const satisfies StatusMap<SendStatus>;

/** What each known `DeliverStatus` says about a mail. */
export const deliverStatusMap = {
  "0": { state: "queued" },
  "1": { state: "delivered", certainty: "confirmed" },
  "2": { state: "rejected", reason: "unspecified" },
  "3": { state: "bounced", reason: "unspecified" },
  "8": { state: "deferred", reason: "unspecified" },
} as const satisfies StatusMap<DeliverStatus>;

/** What each known `MailEventName` says about a mail. */
export const mailEventNameMap = {
  processed: { state: "sending" },
  deferred: { state: "deferred", reason: "unspecified" },
  delivered: { state: "delivered", certainty: "confirmed" },
  dropped: { state: "rejected", reason: "unspecified" },
  bounce: { state: "bounced", reason: "unspecified" },
  open: { engagement: "opened" },
  click: { engagement: "clicked" },
  unsubscribe: { engagement: "unsubscribed" },
  spamreport: { engagement: "complained" },
} as const satisfies StatusMap<MailEventName>;
