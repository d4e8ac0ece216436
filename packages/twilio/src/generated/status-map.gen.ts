// Generated from specs/twilio.openapi.yaml by `pnpm generate`. Do not edit.
import type { StatusMap } from "@sendstatus/core/status";
import type { OperationStatus } from "./operations.gen.js";

/** What each known `OperationStatus` says about a mail. */
export const operationStatusMap = {
  SCHEDULED: { operation: "scheduled", state: "scheduled" },
  PROCESSING: { operation: "running", state: "sending" },
  COMPLETED: { operation: "finished" },
  CANCELED: { operation: "canceled", state: "canceled", reason: "canceled-by-caller" },
} as const satisfies StatusMap<OperationStatus>;
