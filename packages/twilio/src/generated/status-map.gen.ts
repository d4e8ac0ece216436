// Generated from specs/twilio.openapi.yaml by `pnpm generate`. Do not edit.
import type { StatusMap } from "@sendstatus/core/status";
import type { OperationStatus, EmailStatus, OperationEventType } from "./operations.gen.js";

/** What each known `OperationStatus` says about a mail. */
export const operationStatusMap = {
  SCHEDULED: { operation: "scheduled", state: "scheduled" },
  PROCESSING: { operation: "running", state: "sending" },
  COMPLETED: { operation: "finished" },
  CANCELED: { operation: "canceled", state: "canceled", reason: "canceled-by-caller" },
} as const satisfies StatusMap<OperationStatus>;

/** What each known `EmailStatus` says about a mail. */
export const emailStatusMap = {
  SCHEDULED: { state: "scheduled" },
  QUEUED: { state: "queued" },
  SENT: { state: "sent" },
  DELIVERED: { state: "delivered" },
  OPENED: { state: "delivered", certainty: "inferred", engagement: "opened" },
  UNDELIVERED: { state: "bounced", reason: "unspecified" },
  FAILED: { state: "failed", reason: "provider-error" },
  CANCELED: { state: "canceled", reason: "canceled-by-caller" },
  INBOUND: { state: "unknown", reason: "unmapped" },
} as const satisfies StatusMap<EmailStatus>;

/** What each known `OperationEventType` says about a mail. */
export const operationEventTypeMap = {
  "com.twilio.comms-api.operation.scheduled": { operation: "scheduled", state: "scheduled" },
  "com.twilio.comms-api.operation.processing": { operation: "running", state: "sending" },
  "com.twilio.comms-api.operation.completed": { operation: "finished" },
} as const satisfies StatusMap<OperationEventType>;
