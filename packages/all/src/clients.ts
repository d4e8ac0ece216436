import { type AzureClient, type AzureOptions, createAzure } from "@sendstatus/azure";
import { createNcp, type NcpClient, type NcpOptions } from "@sendstatus/ncp";
import { createTencent, type TencentClient, type TencentOptions } from "@sendstatus/tencent";
import { createTwilio, type TwilioClient, type TwilioOptions } from "@sendstatus/twilio";

/** The options of each provider that is to be asked; leave out the others. */
export interface SendStatusOptions {
  readonly azure?: AzureOptions;
  readonly twilio?: TwilioOptions;
  readonly tencent?: TencentOptions;
  readonly ncp?: NcpOptions;
}

/** The clients of all providers. */
export interface Clients {
  readonly azure: AzureClient;
  readonly twilio: TwilioClient;
  readonly tencent: TencentClient;
  readonly ncp: NcpClient;
}

const factories = { azure: createAzure, twilio: createTwilio, tencent: createTencent, ncp: createNcp };

/** A client for each provider that the options name. */
export function createClients(options: SendStatusOptions): Partial<Clients> {
  const clients = Object.entries(factories).flatMap(([provider, create]) => {
    const providerOptions = options[provider as keyof Clients];
    return providerOptions === undefined ? [] : [[provider, create(providerOptions as never)]];
  });
  return Object.fromEntries(clients) as Partial<Clients>;
}
