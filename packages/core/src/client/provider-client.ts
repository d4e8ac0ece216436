import { shownRedacted } from "../inspect.js";
import { present } from "../present.js";
import { type Followed, follow } from "../waiting/follow.js";
import { type AskingDefinition, createAsking } from "./asking.js";
import { changesOf } from "./changes.js";
import type { ClientOptions } from "./options.js";
import { type StatusClient, statusClientOf } from "./status-client.js";
import { type TargetOrTicket, type Ticket, writeTicket } from "./target.js";
import { readWaitOptions, type WaitedStatus, type WaitOptions, type WatchedStatus, type WatchOptions } from "./wait-options.js";

/**
 * A client of one provider.
 *
 * @typeParam Provider - the provider's name as a literal.
 * @typeParam Api - the generated interface of its API.
 * @typeParam Target - the ids that name one send.
 */
export interface ProviderClient<Provider extends string, Api, Target extends object> extends StatusClient<Provider, Target> {
  /** The provider's own API, one method for each operation. */
  readonly api: Api;
  /**
   * Asks again and again until every recipient has a verdict, or until asking can tell no more; `ended` says which. It always ends and
   * returns the last status.
   *
   * @throws {SendStatusError} as `getStatus`. That the time is up, that the signal was given and that the provider asks to wait are no
   * errors here; nor is, once something is known, a fault that may pass, such as a broken connection.
   */
  waitForStatus(target: TargetOrTicket<Provider, Target>, options?: WaitOptions<Provider>): Promise<WaitedStatus<Provider>>;
  /**
   * Each status that differs from the one before, as it comes. The last one has `ended`.
   *
   * @throws {SendStatusError} as `waitForStatus`.
   */
  watchStatus(target: TargetOrTicket<Provider, Target>, options?: WatchOptions): AsyncIterable<WatchedStatus<Provider>>;
  /**
   * Plain JSON that names the send, to be stored and asked about in another process.
   *
   * @throws {SendStatusError} kind `usage` for a malformed id.
   */
  ticket(target: Target, sentAt?: Date): Ticket<Provider, Target>;
}

/** What makes a provider's client out of its API. */
export interface ProviderDefinition<Provider extends string, Api, Target extends object> extends AskingDefinition<
  Provider,
  Target
> {
  readonly api: Api;
  readonly options: ClientOptions;
}

/** Makes what is the same in the clients of all providers. */
export function createProviderClient<Provider extends string, Api, Target extends object>(
  definition: ProviderDefinition<Provider, Api, Target>,
): ProviderClient<Provider, Api, Target> {
  const { api, ids, observer } = definition;
  const { provider, polling, clock } = observer;
  const { random = Math.random } = definition.options;
  const asking = createAsking(definition);

  const followed = (target: unknown, options: WatchOptions): AsyncGenerator<Followed<Provider>> => {
    const asked = asking.read(target);
    const { goal, timeoutMs, maxReads } = readWaitOptions(provider, options);
    const deadline = new Date(clock.now().getTime() + timeoutMs);
    return follow((previous, limits) => asking.ask(asked, limits, previous), {
      clock,
      random,
      signal: options.signal,
      policy: { goal, polling, deadline, maxReads, sentAt: asked.sentAt },
      unknown: () => asking.unheard(asked),
    });
  };

  return {
    api,
    ...statusClientOf(asking),
    async waitForStatus(target, options = {}) {
      let last: Followed<Provider> | undefined;
      for await (last of followed(target, options)) if (last.isRead) options.onProgress?.(last.status);
      const { status, ended = "aborted" } = last as Followed<Provider>;
      return shownRedacted({ ...status, ended });
    },
    async *watchStatus(target, options = {}) {
      for await (const { status, ended } of changesOf(followed(target, options)))
        yield shownRedacted({ ...status, ...present({ ended }) });
    },
    ticket(target, sentAt) {
      asking.read(target);
      return writeTicket(provider, ids, target, sentAt);
    },
  };
}
