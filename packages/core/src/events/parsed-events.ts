import type { SendStatusError } from "../errors.js";
import { notShown, shownAs } from "../inspect.js";
import type { Observation } from "../status/observation.js";

/** Something in a request that could not be read as an event. */
export interface UnparsedEvent {
  /** For a person. It holds no mail address. */
  readonly why: string;
  /**
   * The event as it came, or the whole body as text if it is no JSON. It may hold addresses. Numbers in it may have lost digits if `why`
   * says so, and what is nested more than 64 levels deep is cut.
   */
  readonly raw: unknown;
}

/** In a log it has no `raw`. */
export const unparsedEvent = (why: string, raw: unknown): UnparsedEvent => shownAs({ why, raw }, () => ({ why, raw: notShown }));

/**
 * What a request of a provider's webhook said.
 *
 * @typeParam Provider - the provider's name as a literal, for example `"azure"`.
 */
export interface ParsedEvents<Provider extends string = string> {
  /** Whether the request proved where it is from. Nothing is read of one that did not. */
  readonly verified: boolean;
  /** One for each thing that was said, in the order of the request. */
  readonly observations: readonly Observation<Provider>[];
  /** What nobody could read, and why. It never costs an event beside it. */
  readonly unparsed: readonly UnparsedEvent[];
  /**
   * To be sent back: 200 to a request that proved where it is from, whatever could be read of it; 401 to one that did not, 405 to
   * another method than POST, 413 to a body that is too large, 503 where {@link ParsedEvents.error} says why.
   */
  readonly response: Response;
  /** What failed for a while, so that the provider is asked to send the request again. Its `retryable` is true. */
  readonly error?: SendStatusError;
}
