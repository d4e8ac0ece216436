import { shownRedacted } from "../inspect.js";
import type { Counts } from "./counts.js";
import type { Reason } from "./reasons.js";
import type { Certainty, DeliveryState, EngagementKind, OperationState } from "./states.js";

/** What an observation speaks about: a send request, one mail, or one address of one mail. */
export type Level = "operation" | "message" | "recipient";

/** How an observation came: `send` is the hand-over itself, `log` a provider's log. */
export type Channel = "send" | "poll" | "list" | "webhook" | "log";

/** The provider's own words, as they came. */
export interface Raw {
  /** The value, or values, that the state was read from. */
  readonly status: unknown;
  /** The whole answer, or the part of it that this speaks about. It may hold addresses. */
  readonly body: unknown;
}

/** What one item of an answer, or one event, says. */
export interface Statement {
  readonly level: Level;
  readonly certainty: Certainty;
  /** What the provider calls so. It may be the id of the operation. */
  readonly messageId?: string;
  /** The Message-ID in the mail's own header, where the provider tells it. */
  readonly internetMessageId?: string;
  /** The address, as the provider spells it. */
  readonly recipient?: string;
  readonly operation?: OperationState;
  /** `mixed` where one mail went differently to several recipients and the source does not say to whom. */
  readonly delivery?: DeliveryState | "mixed";
  readonly engagement?: EngagementKind;
  /** The link that was clicked. */
  readonly link?: string;
  readonly reason?: Reason;
  /** When it happened, where the source tells it. */
  readonly occurredAt?: Date;
  /** The provider's id of the event. Some providers change it when they repeat the event. */
  readonly eventId?: string;
  readonly counts?: Counts;
  readonly raw: Raw;
}

/** Where statements come from. */
export interface Origin<Provider extends string = string> {
  readonly provider: Provider;
  readonly channel: Channel;
  /** Names the send: the id that the provider's send gave back. */
  readonly operationId: string;
  /** The furthest state that this source can ever report, and how certain that would be. */
  readonly ceiling: DeliveryState;
  readonly ceilingCertainty: Certainty;
  readonly observedAt: Date;
}

/**
 * One thing one source said once.
 *
 * @typeParam Provider - the provider's name as a literal, for example `"azure"`.
 */
export interface Observation<Provider extends string = string> extends Statement, Origin<Provider> {}

/** Statements with their origin. */
export const observe = <Provider extends string>(
  origin: Origin<Provider>,
  statements: readonly Statement[],
): Observation<Provider>[] =>
  // Node 20 takes many times longer to spread several objects into one.
  statements.map((statement) => shownRedacted(Object.assign({}, statement, origin)));
