import type { Observation } from "./observation.js";
import { certainties, type DeliveryState } from "./states.js";
import { stateOf } from "./verdict.js";

/** Evidence from further along the way wins. A bounce counts as far as it is known to be permanent, or not known to be temporary. */
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

function rankOf(observation: Observation): number {
  const state = stateOf(observation);
  return state === "bounced" && observation.reason?.permanence === "temporary" ? 60 : ranks[state];
}

/** One without a time is earlier than any. */
const timeOf = ({ occurredAt }: Observation): number => occurredAt?.getTime() ?? Number.MIN_SAFE_INTEGER;

/** A total order, so that it does not matter in which order observations arrive. */
function isStronger(left: Observation, right: Observation): boolean {
  const difference =
    rankOf(left) - rankOf(right) ||
    timeOf(left) - timeOf(right) ||
    certainties.indexOf(left.certainty) - certainties.indexOf(right.certainty);
  return difference === 0 ? textOf(left) > textOf(right) : difference > 0;
}

/** What is left to tell two observations of equal strength apart. */
const textOf = ({ delivery, operation, reason }: Observation): string => JSON.stringify([delivery, operation, reason]);

/** The observation that counts among several of the same thing. */
export const strongest = (observations: readonly Observation[]): Observation | undefined =>
  observations.reduce<Observation | undefined>(
    (best, next) => (best === undefined || isStronger(next, best) ? next : best),
    undefined,
  );
