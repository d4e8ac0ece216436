import { present } from "../present.js";
import type { Counts } from "./counts.js";
import type { Observation, Raw } from "./observation.js";
import { type Reason, reasonOf } from "./reasons.js";
import { strongest } from "./order.js";
import { foldRecipients, type RecipientStatus } from "./recipient-status.js";
import {
  certainties,
  type Certainty,
  type DeliveryState,
  finalities,
  type Finality,
  type OperationState,
  type Outcome,
} from "./states.js";
import { type DeliveryVerdict, verdictOf } from "./verdict.js";

/**
 * What became of one send.
 *
 * @typeParam Provider - the provider's name as a literal, for example `"azure"`.
 */
export interface MailStatus<Provider extends string = string> {
  readonly provider: Provider;
  /** What the provider is doing with the request. `finished` is not `delivered`. */
  readonly operation: OperationState;
  /** The state that all recipients share, or `mixed`. */
  readonly state: DeliveryState | "mixed";
  /** `delivered` if it is so for every recipient; `pending` while it is for one; `not-delivered` once one was missed for good. */
  readonly outcome: Outcome;
  /** That of the least final recipient. */
  readonly finality: Finality;
  /** That of the least certain recipient. */
  readonly certainty: Certainty;
  /** The furthest state that this source can ever report. */
  readonly ceiling: DeliveryState;
  /** One entry for each recipient, or each mail, that the source tells apart. Empty where it speaks only of the whole. */
  readonly recipients: readonly RecipientStatus[];
  readonly counts?: Counts;
  /** Why, where there is one reason for all. */
  readonly reason?: Reason;
  readonly raw: Raw;
}

/** What a source knows besides its observations. */
export interface Source<Provider extends string> {
  readonly provider: Provider;
  readonly ceiling: DeliveryState;
  readonly raw: Raw;
  readonly counts?: Counts;
}

/** The status that a source's observations add up to. Without any observation the send is not known there: `not-found`. */
export function mailStatus<Provider extends string>(
  source: Source<Provider>,
  observations: readonly Observation[],
): MailStatus<Provider> {
  if (observations.length === 0) return notFound(source);
  const overall = strongest(observations.filter(({ level }) => level === "operation"));
  const recipients = foldRecipients(observations, source.ceiling);
  const members: readonly DeliveryVerdict[] =
    overall !== undefined && recipients.length === 0 ? [verdictOf(overall)] : recipients;
  const reasons = distinct(members.map(({ reason }) => reason?.code));
  const reason = overall?.reason ?? (reasons.length === 1 ? members[0]?.reason : undefined);
  const mixed = observations.some(({ delivery }) => delivery === "mixed");
  const states = distinct(members.map(({ state }) => state));
  return {
    ...source,
    operation: overall === undefined ? operationOf(observations, members) : (overall.operation ?? "unknown"),
    state: mixed || states.length > 1 ? "mixed" : (states[0] as DeliveryState),
    outcome: commonOutcome(members.map(({ outcome }) => outcome)),
    finality: least(
      finalities,
      members.map(({ finality }) => finality),
    ),
    certainty: least(
      certainties,
      members.map(({ certainty }) => certainty),
    ),
    recipients,
    ...present({ reason }),
  };
}

function notFound<Provider extends string>(source: Source<Provider>): MailStatus<Provider> {
  const unknown = {
    operation: "unknown",
    state: "unknown",
    outcome: "unknown",
    finality: "open",
    certainty: "reported",
  } as const;
  return { ...source, ...unknown, recipients: [], reason: reasonOf("not-found") };
}

/** Where a source tells of mails only, the operation goes on until each of them has an end. */
function operationOf(observations: readonly Observation[], members: readonly DeliveryVerdict[]): OperationState {
  const words = distinct(
    observations.map(({ operation, delivery = "unknown" }) => operation ?? (delivery === "unknown" ? delivery : undefined)),
  );
  const [first] = words;
  if (words.length === 1 && first !== undefined) return first;
  if (words.some((state) => state === "scheduled" || state === "pending" || state === "running")) return "running";
  if (words.includes("unknown")) return "unknown";
  return members.some(({ finality }) => finality === "open") && words.includes(undefined) ? "running" : "finished";
}

function commonOutcome(outcomes: readonly Outcome[]): Outcome {
  const different = distinct(outcomes);
  if (different.length === 1) return different[0] as Outcome;
  return (["pending", "unknown"] as const).find((outcome) => different.includes(outcome)) ?? "not-delivered";
}

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

const least = <Value>(order: readonly Value[], values: readonly Value[]): Value =>
  order.find((value) => values.includes(value)) ?? (order[0] as Value);
