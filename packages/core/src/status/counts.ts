import type { DeliveryState, EngagementKind } from "./states.js";

/** How many mails of an operation are where. Counts never make a state: they do not say who. */
export interface Counts {
  readonly total?: number;
  readonly by: Readonly<Partial<Record<DeliveryState, number>>>;
  readonly engagement: Readonly<Partial<Record<EngagementKind, number>>>;
  /** `partition`: each mail counts once. `cumulative`: a delivered mail counts as sent, too. */
  readonly basis: "partition" | "cumulative" | "unknown";
  /** Whether the numbers account for every mail. */
  readonly complete: boolean;
  readonly raw: unknown;
}
