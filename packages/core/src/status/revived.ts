import { copyShownRedacted, shownRedacted } from "../inspect.js";
import type { Observation } from "./observation.js";

/** An observation with its times as they were, if it was kept as JSON. */
export function revived<Seen extends Observation>(observation: Seen): Seen {
  const { observedAt, occurredAt } = observation;
  if (observedAt instanceof Date && (occurredAt === undefined || occurredAt instanceof Date))
    return copyShownRedacted(observation);
  const times = { observedAt: new Date(observedAt), ...(occurredAt === undefined ? {} : { occurredAt: new Date(occurredAt) }) };
  return shownRedacted(Object.assign({}, observation, times));
}
