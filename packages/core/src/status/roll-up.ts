import { present } from "../present.js";
import type { Counts } from "./counts.js";
import type { MailStatus } from "./mail-status.js";
import type { Observation } from "./observation.js";
import { areAllNamed } from "./named.js";
import { type Reason, reasonOf } from "./reasons.js";
import type { RecipientStatus } from "./recipient-status.js";
import { certainties, finalities, type OperationState, type Outcome } from "./states.js";
import { type DeliveryVerdict, verdictOf } from "./verdict.js";

/** The words of a status that sum up its recipients. */
type RolledUp = Pick<MailStatus, "operation" | "state" | "outcome" | "finality" | "certainty" | "reason">;

const nothing: DeliveryVerdict = { state: "unknown", outcome: "unknown", finality: "open", certainty: "reported" };

/** What was said of the whole operation. */
export interface OfOperation {
  /** What counts of what the provider does with it. */
  readonly word: Observation | undefined;
  /** What counts of where that leaves the mails. */
  readonly verdict: Observation | undefined;
  readonly counts: Counts | undefined;
}

/** Sums up the recipients. For those that no source has named yet, the word on the operation stands. */
export function rollUp(recipients: readonly RecipientStatus[], { word, verdict, counts }: OfOperation): RolledUp {
  const ofOperation = verdict === undefined ? nothing : verdictOf(verdict);
  const verdicts: readonly DeliveryVerdict[] = areAllNamed(recipients, counts) ? recipients : [...recipients, ofOperation];
  const states = distinct(verdicts.map(({ state }) => state));
  const isMixed = [word, verdict, ...recipients.map(({ winner }) => winner)].some((winner) => winner?.delivery === "mixed");
  const state: RolledUp["state"] = isMixed || states.length > 1 ? "mixed" : (states[0] ?? "unknown");
  return present({
    operation: operationOf(word, verdicts),
    state,
    outcome: commonOutcome(verdicts.map(({ outcome }) => outcome)),
    finality: finalities.find((finality) => verdicts.some((verdict) => verdict.finality === finality)) ?? "open",
    certainty: certainties.find((certainty) => verdicts.some((verdict) => verdict.certainty === certainty)) ?? "reported",
    reason: commonReason(verdicts.map(({ reason }) => reason)) ?? reasonOfOperation(word),
  });
}

/** Where no source speaks of the operation, it goes on until each mail has its end. */
function operationOf(operation: Observation | undefined, verdicts: readonly DeliveryVerdict[]): OperationState {
  const said = operation?.operation ?? "unknown";
  if (said !== "unknown") return said;
  if (verdicts.every(({ finality }) => finality !== "open")) return "finished";
  return verdicts.every(({ state }) => state === "unknown") ? "unknown" : "running";
}

function commonOutcome(outcomes: readonly Outcome[]): Outcome {
  const different = distinct(outcomes);
  if (different.length === 1) return different[0] as Outcome;
  return (["pending", "unknown"] as const).find((outcome) => different.includes(outcome)) ?? "not-delivered";
}

/** One code for all is told; its details only where they are the same, too. */
function commonReason(reasons: readonly (Reason | undefined)[]): Reason | undefined {
  const [first] = reasons;
  if (first === undefined || reasons.some((reason) => reason?.code !== first.code)) return undefined;
  const text = JSON.stringify(first);
  if (reasons.every((reason) => JSON.stringify(reason) === text)) return first;
  const isShared = reasons.every((reason) => reason?.permanence === first.permanence);
  return reasonOf(first.code, { permanence: isShared ? first.permanence : "unknown" });
}

/** As a pause for a quota. Where the operation is not known any more, what was known of its mails stands alone. */
const reasonOfOperation = (operation: Observation | undefined): Reason | undefined =>
  (operation?.operation ?? "unknown") === "unknown" ? undefined : operation?.reason;

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
