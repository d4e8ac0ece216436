import type { MailStatus } from "../status/mail-status.js";
import { type Asking, type AskingDefinition, createAsking } from "./asking.js";
import type { CallOptions } from "./call.js";
import type { TargetOrTicket } from "./target.js";

/**
 * Asks one provider what became of a send, and does nothing else.
 *
 * @typeParam Provider - the provider's name as a literal.
 * @typeParam Target - the ids that name one send.
 */
export interface StatusClient<Provider extends string, Target extends object> {
  /**
   * What became of a send. An id that the provider does not know gives the state `unknown` with the reason `not-found`: soon after a
   * send that is a normal answer.
   *
   * @throws {SendStatusError} kind `usage` for a malformed id or a foreign ticket, otherwise as the call to the provider.
   */
  getStatus(target: TargetOrTicket<Provider, Target>, options?: CallOptions): Promise<MailStatus<Provider>>;
}

/** A client that only asks. */
export const createStatusClient = <Provider extends string, Target extends object>(
  definition: AskingDefinition<Provider, Target>,
): StatusClient<Provider, Target> => statusClientOf(createAsking(definition));

/** The part of every client that asks. */
export const statusClientOf = <Provider extends string, Target extends object>(
  asking: Asking<Provider, Target>,
): StatusClient<Provider, Target> => ({
  async getStatus(target, options) {
    const { status } = await asking.ask(asking.read(target), options);
    return status;
  },
});
