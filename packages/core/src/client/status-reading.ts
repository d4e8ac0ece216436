import type { Channel, Observation, Statement } from "../status/observation.js";
import type { MailStatus } from "../status/mail-status.js";
import type { CallOptions } from "./call.js";
import type { Ceiling } from "../behaviour.js";

/** A target with when the mail was sent and to whom, where the caller told it. */
export type Asked<Target> = Target & { readonly sentAt?: Date };

/** What a provider's reading has at hand. */
export interface ReadContext<Provider extends string> {
  /** For each call that is made. */
  readonly options: CallOptions;
  /** What is known already, so that it need not be asked for again. */
  readonly previous: MailStatus<Provider> | undefined;
  readonly now: Date;
  /** Statements with their origin. Where they come from a source of its own, `ceiling` is the furthest that this can tell. */
  readonly observe: (channel: Channel, statements: readonly Statement[], ceiling?: Ceiling) => readonly Observation<Provider>[];
}

/** What a provider's reading found. */
export interface StatusReading<Provider extends string> {
  /** None where the provider does not know the send. */
  readonly observations: readonly Observation<Provider>[];
  /** When the mail was handed over, where an answer tells it. */
  readonly sentAt?: Date;
  /** How long the provider asks to wait before the next read, in milliseconds. */
  readonly retryAfterMs?: number;
}

/** Asks a provider's API about one send, perhaps more than once, and reads its answers. */
export type ReadStatus<Provider extends string, Target> = (
  target: Asked<Target>,
  context: ReadContext<Provider>,
) => Promise<StatusReading<Provider>>;
