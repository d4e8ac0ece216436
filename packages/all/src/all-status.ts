import type { CallOptions, MailStatus } from "@sendstatus/core";
import type { AllStatusOptions, StatusClients } from "./generated/status-clients.gen.js";

/** The providers that the options name. */
export type Configured<Options extends AllStatusOptions> = keyof Options & keyof StatusClients;

/** A provider's target or ticket, with the provider's name in it. */
export type TargetOf<Provider extends keyof StatusClients> = {
  [Name in Provider]: Parameters<StatusClients[Name]["getStatus"]>[0] & { readonly provider: Name };
}[Provider];

/** Asks any of several providers. */
export interface AskingAny<Provider extends keyof StatusClients> {
  /**
   * What became of a send, whichever configured provider took it.
   *
   * @throws {SendStatusError} as the provider's own `getStatus`; kind `usage` for a provider that was not configured.
   */
  getStatus<Name extends Provider>(target: TargetOf<Name>, options?: CallOptions): Promise<MailStatus<Name>>;
}

/** One client over several providers that only asks, and each provider's own under its name. */
export type AllStatus<Options extends AllStatusOptions> = Pick<StatusClients, Configured<Options>> &
  AskingAny<Configured<Options>>;
