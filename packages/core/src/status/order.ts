import { dedupeKey } from "./dedupe-key.js";
import type { Level, Observation } from "./observation.js";
import { certainties, type DeliveryState, operationStates } from "./states.js";
import { verdictOf } from "./verdict.js";

/** How far along the way each state is. A bounce that is known to be temporary is less far: see {@link stateRank}. */
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
export const stateRank = (state: DeliveryState, permanence?: "permanent" | "temporary" | "unknown"): number =>
  state === "bounced" && permanence === "temporary" ? 60 : ranks[state];

/** The furthest of several states. */
export const furthest = (states: readonly DeliveryState[]): DeliveryState =>
  states.reduce((best, next) => (stateRank(next) > stateRank(best) ? next : best), "unknown");

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
export const rankOf = (observation: Observation): Rank => [...placeOf(observation), dedupeKey(observation)];

type Place = Rank extends readonly [...infer Numbers, string] ? Numbers : never;

/** The rank without its last resort, which costs more than the rest of it. */
function placeOf(observation: Observation): Place {
  const { level, occurredAt, certainty } = observation;
  const { state, finality, reason } = verdictOf(observation);
  return [
    state === "unknown" ? 0 : 1,
    finality === "open" ? 0 : 1,
    levels.indexOf(level),
    stateRank(state, reason?.permanence),
    reason === undefined || reason.code === "unspecified" || reason.code === "unmapped" ? 0 : 1,
    occurredAt?.getTime() ?? Number.MIN_SAFE_INTEGER,
    certainties.indexOf(certainty),
  ];
}

/** The place of an operation's word among others of the same operation: first what the provider does with it. */
const placeOfWord = (observation: Observation): readonly number[] => [
  operationStates.indexOf(observation.operation ?? "unknown"),
  ...placeOf(observation),
];

/** The observation that counts among several of one recipient or mail. */
export const strongest = <Seen extends Observation>(observations: readonly Seen[]): Seen | undefined =>
  greatest(observations, placeOf);

/** The observation that counts among several of one operation. */
export const strongestOfOperation = <Seen extends Observation>(observations: readonly Seen[]): Seen | undefined =>
  greatest(observations, placeOfWord);

function greatest<Seen extends Observation>(
  observations: readonly Seen[],
  placed: (observation: Seen) => readonly number[],
): Seen | undefined {
  if (observations.length < 2) return observations[0];
  const all = observations.map((observation) => ({ observation, place: placed(observation) }));
  const isLess = (left: (typeof all)[number], right: (typeof all)[number]): boolean => {
    const at = left.place.findIndex((part, index) => part !== right.place[index]);
    if (at < 0) return dedupeKey(left.observation) < dedupeKey(right.observation);
    return Number(left.place[at]) < Number(right.place[at]);
  };
  return all.reduce((best, next) => (isLess(best, next) ? next : best)).observation;
}
