import { dedupeKey } from "./dedupe-key.js";
import { groupBy } from "./group-by.js";
import type { Observation } from "./observation.js";
import { certainties } from "./states.js";

/** Each observation once, oldest first. Of equal ones the most certain is kept, and of these the latest to be seen. */
export function distinctObservations<Seen extends Observation>(observations: readonly Seen[]): readonly Seen[] {
  if (observations.length < 2) return observations;
  const kept = [...groupBy(observations, dedupeKey)].map(([key, equal]) => ({ key, observation: freshest(equal) }));
  kept.sort((left, right) => timeOf(left.observation) - timeOf(right.observation) || (left.key < right.key ? -1 : 1));
  return kept.map(({ observation }) => observation);
}

const timeOf = ({ occurredAt, observedAt }: Observation): number => (occurredAt ?? observedAt).getTime();

function freshest<Seen extends Observation>(equal: readonly Seen[]): Seen {
  return equal.reduce((best, next) => (isFresher(next, best) ? next : best));
}

function isFresher(left: Observation, right: Observation): boolean {
  if (left === right) return false;
  const difference =
    certainties.indexOf(left.certainty) - certainties.indexOf(right.certainty) ||
    left.observedAt.getTime() - right.observedAt.getTime();
  // What is left to tell them apart must not depend on their order.
  return difference === 0 ? JSON.stringify(left) > JSON.stringify(right) : difference > 0;
}
