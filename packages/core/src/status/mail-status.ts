import type { Counts } from "./counts.js";
import type { Engagement } from "./engagement.js";
import type { Observation, Raw } from "./observation.js";
import type { Reason } from "./reasons.js";
import type { RecipientStatus } from "./recipient-status.js";
import type { Certainty, DeliveryState, Finality, OperationState, Outcome } from "./states.js";

/**
 * What became of one send.
 *
 * `console.log` shows it without mail addresses and without the provider's answer; as JSON, and to `console.dir`, it is whole.
 *
 * @typeParam Provider - the provider's name as a literal, for example `"azure"`.
 */
export interface MailStatus<Provider extends string = string> {
  readonly provider: Provider;
  /** Names the send: the id that the provider's send gave back. */
  readonly operationId: string;
  /** What the provider is doing with the request. `finished` is not `delivered`. */
  readonly operation: OperationState;
  /** The state that all recipients share, or `mixed`. */
  readonly state: DeliveryState | "mixed";
  /**
   * `delivered` if it is so for every recipient; `pending` while it is for one; `not-delivered` once one was missed for good. Recipients
   * are those that a source or the target has named, and those that the provider counts.
   */
  readonly outcome: Outcome;
  /** That of the least final recipient. */
  readonly finality: Finality;
  /** That of the least certain recipient. */
  readonly certainty: Certainty;
  /** The furthest state that the sources so far can ever report. */
  readonly ceiling: DeliveryState;
  /** One entry for each recipient, or each mail, that a source tells apart. Empty where they speak only of the whole. */
  readonly recipients: readonly RecipientStatus<Provider>[];
  /** The provider's own counters, where it has some. */
  readonly counts?: Counts;
  /** What the recipients did, all together. */
  readonly engagement: Engagement;
  /** Why, where there is one reason for all. */
  readonly reason?: Reason;
  /** Whether two verdicts on one recipient contradict each other. */
  readonly conflict: boolean;
  /** Until when the provider can be asked about the send, where both that and the time of the send are known. */
  readonly trackableUntil?: Date;
  /** The provider's own words on the operation; where there are none, those on each recipient. */
  readonly raw: Raw;
  /** Every observation that this status was folded from, each once, oldest first. */
  readonly history: readonly Observation<Provider>[];
}
