import type { Statement } from "./observation.js";

/**
 * What an observation is about, in one word of four families: `operation.<state>`, `delivery.<state>`, `engagement.<kind>` and
 * `unknown`.
 */
export function kindOf({ level, operation, delivery, engagement }: Statement): string {
  if (engagement !== undefined) return `engagement.${engagement}`;
  if (level === "operation" && operation !== undefined && operation !== "unknown") return `operation.${operation}`;
  return delivery === undefined || delivery === "unknown" || delivery === "mixed" ? "unknown" : `delivery.${delivery}`;
}
