import type { Ceiling, Ceilings, Polling } from "../behaviour.js";
import { type Clock, systemClock } from "../clock.js";
import { shownRedacted } from "../inspect.js";
import { foldObservations } from "../status/fold.js";
import type { MailStatus } from "../status/mail-status.js";
import { type Channel, type Observation, observe, type Statement } from "../status/observation.js";
import type { ClientOptions } from "./options.js";

/** Makes a provider's statements into observations, and folds these into a status. */
export interface Observer<Provider extends string> {
  readonly provider: Provider;
  readonly clock: Clock;
  readonly polling: Polling;
  /** Statements on one send, with their origin. Where they come from a source of its own, `ceiling` is the furthest that it can tell. */
  observe(
    operationId: string,
    channel: Channel,
    statements: readonly Statement[],
    ceiling?: Ceiling,
  ): readonly Observation<Provider>[];
  /** Until when the provider can be asked about a send, where both that and the time of the send are known. */
  trackableUntil(sentAt: Date | undefined): Date | undefined;
  /** The status of one send, which was handed over at a time that may be known. */
  fold(observations: readonly Observation<Provider>[], sentAt: Date | undefined): MailStatus<Provider>;
}

/** What an observer knows of its provider. */
export interface ObserverDefinition<Provider extends string> {
  readonly provider: Provider;
  readonly polling: Polling;
  readonly ceilings: Ceilings;
}

/** Makes the observer of a provider, for a client with these options. */
export function createObserver<Provider extends string>(
  { provider, polling, ceilings }: ObserverDefinition<Provider>,
  { clock = systemClock, strict = false }: ClientOptions,
): Observer<Provider> {
  const ceilingOf = (channel: Channel): Ceiling => (channel === "webhook" ? ceilings.pushed : undefined) ?? ceilings.asked;
  const trackableUntil = (sentAt: Date | undefined): Date | undefined =>
    polling.retention === undefined || sentAt === undefined ? undefined : new Date(sentAt.getTime() + polling.retention * 1000);
  return {
    provider,
    clock,
    polling,
    trackableUntil,
    observe: (operationId, channel, statements, ceiling = ceilingOf(channel)) =>
      observe(Object.assign({ provider, channel, operationId }, ceiling, { observedAt: clock.now() }), statements),
    fold(observations, sentAt) {
      const status = foldObservations(observations, { strict });
      const until = trackableUntil(sentAt);
      return until === undefined ? status : shownRedacted(Object.assign({}, status, { trackableUntil: until }));
    },
  };
}
