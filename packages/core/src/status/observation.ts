import type { Reason } from "./reasons.js";
import type { Certainty, DeliveryState, EngagementKind, OperationState } from "./states.js";

/** What an observation speaks about: a send request, one mail, or one address of one mail. */
export type Level = "operation" | "message" | "recipient";

/** The provider's own words, as they came. */
export interface Raw {
  /** The value, or values, that the state was read from. */
  readonly status: unknown;
  /** The whole answer, or the part of it that this speaks about. It may hold addresses. */
  readonly body: unknown;
}

/** One thing one source said once. */
export interface Observation {
  readonly level: Level;
  readonly certainty: Certainty;
  readonly messageId?: string;
  /** The address, as the provider spells it. */
  readonly recipient?: string;
  readonly operation?: OperationState;
  /** `mixed` where one mail went differently to several recipients and the source does not say to whom. */
  readonly delivery?: DeliveryState | "mixed";
  readonly engagement?: readonly EngagementKind[];
  readonly reason?: Reason;
  readonly occurredAt?: Date;
  readonly raw: Raw;
}
