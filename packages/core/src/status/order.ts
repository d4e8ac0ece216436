import { dedupeKey } from "./dedupe-key.js";
import type { Level, Observation } from "./observation.js";
import { certainties, type DeliveryState, operationStates } from "./states.js";
import { verdictOf } from "./verdict.js";

/** How far along the way each state is. A bounce that is known to be temporary is less far: see {@link farness}. */
const ranks: Readonly<Record<DeliveryState, number>> = {
  unknown: 0,
  scheduled: 10,
  queued: 20,
  sending: 30,
  sent: 40,
  deferred: 45,
  canceled: 50,
  suppressed: 55,
  rejected: 55,
  failed: 55,
  expanded: 65,
  delivered: 70,
  filtered: 80,
  bounced: 90,
};

/** How far along the way a state is, to compare states by. */
export const farness = (state: DeliveryState, permanence?: "permanent" | "temporary" | "unknown"): number =>
  state === "bounced" && permanence === "temporary" ? 60 : ranks[state];

/** The furthest of several states. */
export const furthest = (states: readonly DeliveryState[]): DeliveryState =>
  states.reduce((best, next) => (farness(next) > farness(best) ? next : best), "unknown");

const levels: readonly Level[] = ["operation", "message", "recipient"];

/**
 * The place of an observation in the total order, for comparison part by part; of two observations of one recipient the greater one
 * counts. The parts: whether it says anything of delivery, whether that is a verdict, level, rank of the state, whether it says why,
 * time (a missing one is before any), certainty, and the dedupe key as the last resort.
 *
 * With the parts in columns a database keeps a status in one statement: `UPDATE … WHERE (known, verdict, level, …) < (…)`.
 */
export type Rank = readonly [
  known: 0 | 1,
  verdict: 0 | 1,
  level: number,
  rank: number,
  explained: 0 | 1,
  occurredAtMs: number,
  certainty: number,
  dedupeKey: string,
];

/** The place of an observation in the total order. */
export function rankOf(observation: Observation): Rank {
  const { level, occurredAt, certainty } = observation;
  const { state, finality, reason } = verdictOf(observation);
  return [
    state === "unknown" ? 0 : 1,
    finality === "open" ? 0 : 1,
    levels.indexOf(level),
    farness(state, reason?.permanence),
    reason === undefined || reason.code === "unspecified" || reason.code === "unmapped" ? 0 : 1,
    occurredAt?.getTime() ?? Number.MIN_SAFE_INTEGER,
    certainties.indexOf(certainty),
    dedupeKey(observation),
  ];
}

/** The place of an operation's word among others of the same operation: first what the provider does with it. */
const operationRankOf = (observation: Observation): readonly (number | string)[] => [
  operationStates.indexOf(observation.operation ?? "unknown"),
  ...rankOf(observation),
];

/** The observation that counts among several of one recipient or mail. */
export const strongest = <Seen extends Observation>(observations: readonly Seen[]): Seen | undefined =>
  greatest(observations, rankOf);

/** The observation that counts among several of one operation. */
export const strongestOfOperation = <Seen extends Observation>(observations: readonly Seen[]): Seen | undefined =>
  greatest(observations, operationRankOf);

function greatest<Item>(items: readonly Item[], rank: (item: Item) => readonly (number | string)[]): Item | undefined {
  if (items.length < 2) return items[0];
  const ranked = items.map((item) => ({ item, rank: rank(item) }));
  return ranked.reduce((best, next) => (isLess(best.rank, next.rank) ? next : best)).item;
}

function isLess(left: readonly (number | string)[], right: readonly (number | string)[]): boolean {
  const at = left.findIndex((part, index) => part !== right[index]);
  return at >= 0 && (left[at] as number) < (right[at] as number);
}
