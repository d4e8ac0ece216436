// Generated from specs/ncp.openapi.yaml by `pnpm generate`. Do not edit.
import type { StatusMap } from "@sendstatus/core/status";
import type { EmailStatusCode } from "./operations.gen.js";

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
