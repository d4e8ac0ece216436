import { shownRedacted } from "../inspect.js";
import { present } from "../present.js";
import type { MailStatus } from "../status/mail-status.js";
import type { Statement } from "../status/observation.js";
import { nothingKnown } from "../status/statements.js";
import type { CallOptions } from "./call.js";
import type { Caller } from "./caller.js";
import type { Observer } from "./observer.js";
import type { Asked, ReadStatus } from "./status-reading.js";

/** What asking needs of a provider. */
export interface AskerDefinition<Provider extends string, Target extends object> {
  readonly caller: Caller;
  readonly observer: Observer<Provider>;
  /**
   * What names the send in its observations.
   *
   * @throws {SendStatusError} kind `usage` if the target names none.
   */
  readonly operationIdOf: (target: Target) => string;
  /** Asks the API, perhaps more than once, and reads its answers. */
  readonly readStatus: ReadStatus<Provider, Target>;
}

/** A status, and how long the provider asks to wait before the next read. */
export interface Answered<Provider extends string> {
  readonly status: MailStatus<Provider>;
  /** When the mail was handed over, where it is known. */
  readonly sentAt?: Date;
  readonly retryAfterMs?: number;
}

/** Asks a provider about a send, and folds what it says onto what is known. */
export interface Asker<Provider extends string, Target extends object> {
  ask(target: Asked<Target>, options?: CallOptions, previous?: MailStatus<Provider>): Promise<Answered<Provider>>;
  /** The status of a send of which nothing was heard yet. */
  unheard(target: Asked<Target>): MailStatus<Provider>;
}

export function createAsker<Provider extends string, Target extends object>(
  definition: AskerDefinition<Provider, Target>,
): Asker<Provider, Target> {
  const { caller, observer, operationIdOf, readStatus } = definition;
  const hasPassed = (sentAt: Date | undefined): boolean => (observer.trackableUntil(sentAt) ?? Infinity) <= observer.clock.now();

  return {
    async ask(target, options = {}, previous) {
      const id = operationIdOf(target);
      const found = await caller.within("getStatus", options, (bounded) =>
        readStatus(target, {
          options: bounded,
          previous,
          now: observer.clock.now(),
          observe: (channel, statements, ceiling) => observer.observe(id, channel, statements, ceiling),
        }),
      );
      const { sentAt = target.sentAt, retryAfterMs } = found;
      const observations =
        found.observations.length > 0
          ? found.observations
          : observer.observe(id, "poll", [nothingKnown(hasPassed(sentAt) ? "retention-passed" : "not-found")]);
      const before = (previous?.history ?? []).filter((observation) => isNamed(observation) || found.observations.length === 0);
      const status = observer.fold([...before, ...observations], sentAt);
      const { trackableUntil = previous?.trackableUntil } = status;
      const isKnown = trackableUntil === status.trackableUntil;
      const answered = isKnown ? status : shownRedacted(Object.assign({}, status, present({ trackableUntil })));
      return Object.assign({ status: answered }, present({ sentAt, retryAfterMs }));
    },
    unheard: (target) =>
      observer.fold(observer.observe(operationIdOf(target), "poll", [nothingKnown("unspecified")]), target.sentAt),
  };
}

/** What could not be read before is read anew; nothing would show that it is the same. */
const isNamed = ({ level, messageId, recipient }: Statement): boolean =>
  level === "operation" || messageId !== undefined || recipient !== undefined;
