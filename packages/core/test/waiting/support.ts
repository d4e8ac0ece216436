import { type MailStatus, reasonOf } from "../../src/status/index.js";
import type { WaitPolicy } from "../../src/waiting/plan.js";
import { type Facts, fold, observedAt, ofOperation, ofRecipient } from "../support/observations.js";

/** When the tests' waiting begins. */
export const startedAt = observedAt;

/** So many seconds after it. */
export const after = (seconds: number): Date => new Date(startedAt.getTime() + seconds * 1000);

/** Of the kind that goes on: asking can tell of a delivery, and none is told yet. */
export const open: MailStatus = fold([ofOperation({ operation: "running", delivery: "sending" })]);

export const settled: MailStatus = fold([ofRecipient("jo@example.com", { delivery: "delivered" })]);

/** As far as polls can ever tell. */
export const atCeiling: MailStatus = fold([ofOperation({ operation: "finished", delivery: "sent", ceiling: "sent" })]);

const lostFor = (code: "not-found" | "retention-passed"): Facts => ({
  operation: "unknown",
  delivery: "unknown",
  reason: reasonOf(code),
});

export const notFound: MailStatus = fold([ofOperation(lostFor("not-found"))]);

export const retentionPassed: MailStatus = fold([ofOperation(lostFor("retention-passed"))]);

/** Nothing stands against another read, and there was one just now. */
export const policy: WaitPolicy = {
  goal: "settled",
  polling: { gaps: [10, 60, 300], notFoundGrace: 600 },
  startedAt,
  reads: 1,
  lastReadAt: startedAt,
  jitter: 0.5,
};
