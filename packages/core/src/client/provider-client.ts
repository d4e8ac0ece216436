import type { MailStatus } from "../status/mail-status.js";
import type { CallOptions } from "./call.js";
import type { Caller } from "./caller.js";
import { type IdRules, readTarget, type Ticket, writeTicket } from "./target.js";

/**
 * A client of one provider.
 *
 * @typeParam Provider - the provider's name as a literal.
 * @typeParam Api - the generated interface of its API.
 * @typeParam Target - the ids that name one send.
 */
export interface ProviderClient<Provider extends string, Api, Target extends object> {
  /** The provider's own API, one method for each operation. */
  readonly api: Api;
  /**
   * What became of a send. An id that the provider does not know gives the state `unknown` with the reason `not-found`: soon after a
   * send that is a normal answer.
   *
   * @throws {SendStatusError} kind `usage` for a malformed id or a foreign ticket, otherwise as the call to the provider.
   */
  getStatus(target: Target | Ticket<Provider, Target>, options?: CallOptions): Promise<MailStatus<Provider>>;
  /**
   * Plain JSON that names the send, to be stored and asked about in another process.
   *
   * @throws {SendStatusError} kind `usage` for a malformed id.
   */
  ticket(target: Target, sentAt?: Date): Ticket<Provider, Target>;
}

/** What makes a provider's client out of its API. */
export interface ProviderDefinition<Provider extends string, Api, Target extends object> {
  readonly provider: Provider;
  readonly caller: Caller;
  readonly api: Api;
  readonly ids: IdRules<Target>;
  /** Asks the API, perhaps more than once, and reads its answers. */
  readonly readStatus: (target: Target & { readonly sentAt?: Date }, options: CallOptions) => Promise<MailStatus<Provider>>;
}

export function createProviderClient<Provider extends string, Api, Target extends object>(
  definition: ProviderDefinition<Provider, Api, Target>,
): ProviderClient<Provider, Api, Target> {
  const { provider, caller, api, ids, readStatus } = definition;
  return {
    api,
    async getStatus(target, options) {
      const read = readTarget(provider, ids, target);
      return caller.within("getStatus", options, (bounded) => readStatus(read, bounded));
    },
    ticket: (target, sentAt) => writeTicket(provider, ids, target, sentAt),
  };
}
