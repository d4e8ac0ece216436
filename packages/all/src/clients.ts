import { SendStatusError } from "@sendstatus/core";
import { requireOptions } from "@sendstatus/core/client";

/** What makes a provider's client of its options. */
type Factories = Readonly<Record<string, (options: never) => object>>;

/**
 * A client for each provider that the options name.
 *
 * @throws {SendStatusError} kind `configuration` if there are no options, if they name no provider of ours, or if a provider's cannot be used.
 */
export function createClients<Client>(factories: Factories, options: object): Readonly<Record<string, Client>> {
  const given = requireOptions("all", options) as Readonly<Record<string, unknown>>;
  // A misspelt provider compiles: what a generic has besides is not checked.
  const unknown = Object.keys(given).find((name) => !Object.hasOwn(factories, name));
  if (unknown !== undefined) {
    const names = Object.keys(factories).join(", ");
    throw new SendStatusError("configuration", `all: there is no provider \`${unknown}\`; the providers are ${names}.`);
  }
  const clients = Object.entries(factories).flatMap(([provider, create]) => {
    const providerOptions = given[provider];
    return providerOptions === undefined ? [] : [[provider, create(providerOptions as never)] as const];
  });
  return Object.fromEntries(clients) as Readonly<Record<string, Client>>;
}

/** @throws {SendStatusError} kind `usage` for a provider that was not configured. */
export function clientFor<Client>(clients: Readonly<Record<string, Client>>, method: string, provider: unknown): Client {
  const client = typeof provider === "string" && Object.hasOwn(clients, provider) ? clients[provider] : undefined;
  if (client !== undefined) return client;
  const names = Object.keys(clients);
  const wish = names.length === 0 ? "no provider is configured" : `\`provider\` must be one of ${names.join(", ")}`;
  throw new SendStatusError("usage", `${method}: ${wish}.`);
}

/** What should name a provider; from JavaScript it may be anything. */
export type Named = { readonly provider?: unknown } | undefined;
