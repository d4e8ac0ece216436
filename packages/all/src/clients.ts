import { type Clients, factories, type SendStatusOptions } from "./generated/providers.gen.js";

/** A client for each provider that the options name. */
export function createClients(options: SendStatusOptions): Partial<Clients> {
  const clients = Object.entries(factories).flatMap(([provider, create]) => {
    const providerOptions = options[provider as keyof Clients];
    return providerOptions === undefined ? [] : [[provider, create(providerOptions as never)]];
  });
  return Object.fromEntries(clients) as Partial<Clients>;
}
