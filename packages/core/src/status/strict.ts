import { shownRedacted } from "../inspect.js";
import type { Counts } from "./counts.js";
import type { Observation } from "./observation.js";

/** An observation in which a delivery that was only inferred is no more than `sent`. */
export function strictly<Seen extends Observation>(observation: Seen): Seen {
  const { delivery, certainty, ceiling, ceilingCertainty, counts } = observation;
  const isInferring = ceilingCertainty === "inferred";
  return shownRedacted({
    ...observation,
    ...(isInferring && counts !== undefined ? { counts: strictCounts(counts) } : {}),
    ...(delivery === "delivered" && certainty === "inferred" ? { delivery: "sent" } : {}),
    ...(isInferring && ceiling === "delivered" ? { ceiling: "sent" } : {}),
  });
}

function strictCounts(counts: Counts): Counts {
  const { delivered = 0, ...by } = counts.by;
  return delivered === 0 ? counts : { ...counts, by: { ...by, sent: (by.sent ?? 0) + delivered } };
}
