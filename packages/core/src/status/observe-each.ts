import type { Observation } from "./observation.js";
import { reasonOf } from "./reasons.js";

/** One observation for each item of a list. An item that cannot be read becomes unknown, so that it never loses the others. */
export function observeEach<Item>(items: readonly Item[], observe: (item: Item) => Observation): Observation[] {
  return items.map((item) => {
    try {
      return observe(item);
    } catch {
      const raw = { status: undefined, body: item };
      return { level: "message", certainty: "reported", delivery: "unknown", reason: reasonOf("unmapped"), raw };
    }
  });
}
