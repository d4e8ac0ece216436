import { type AzureClient, type AzureOptions, createAzure } from "@sendstatus/azure";
import { type CallOptions, type MailStatus, SendStatusError } from "@sendstatus/core";
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

interface Clients {
  readonly azure: AzureClient;
  readonly twilio: TwilioClient;
  readonly tencent: TencentClient;
  readonly ncp: NcpClient;
}

/** The providers that the options name. */
export type Configured<Options extends SendStatusOptions> = keyof Options & keyof Clients;

/** A provider's target or ticket, with the provider's name in it. */
export type TargetOf<Provider extends keyof Clients> = {
  [Name in Provider]: Parameters<Clients[Name]["getStatus"]>[0] & { readonly provider: Name };
}[Provider];

/** One client over several providers, and each provider's own client under its name. */
export type SendStatus<Options extends SendStatusOptions> = Pick<Clients, Configured<Options>> & {
  /**
   * What became of a send, whichever configured provider took it.
   *
   * @throws {SendStatusError} as the provider's own `getStatus`; kind `usage` for a provider that was not configured.
   */
  getStatus<Provider extends Configured<Options>>(
    target: TargetOf<Provider>,
    options?: CallOptions,
  ): Promise<MailStatus<Provider>>;
};

const factories = { azure: createAzure, twilio: createTwilio, tencent: createTencent, ncp: createNcp };

/**
 * Makes one client over any of the providers. It asks nothing yet.
 *
 * @throws {SendStatusError} kind `configuration` if a provider's options cannot be used.
 * @example
 * ```ts
 * import { createSendStatus } from "@sendstatus/all";
 *
 * const mail = createSendStatus({
 *   ncp: { accessKey: "EXAMPLEACCESSKEY00001", secretKey: "not-a-real-key" },
 *   twilio: { apiKey: "SK00000000000000000000000000000001", apiKeySecret: "not-a-real-secret" },
 * });
 * const status = await mail.getStatus({ provider: "ncp", requestId: "20181120000000010999" });
 * console.log(status.outcome);
 * ```
 */
export function createSendStatus<const Options extends SendStatusOptions>(options: Options): SendStatus<Options> {
  const clients = Object.fromEntries(
    Object.entries(factories).flatMap(([provider, create]) => {
      const providerOptions = options[provider as keyof Clients];
      return providerOptions === undefined ? [] : [[provider, create(providerOptions as never)]];
    }),
  ) as Partial<Clients>;
  const getStatus = async (target: TargetOf<keyof Clients>, callOptions?: CallOptions): Promise<MailStatus> => {
    const { provider } = (target as Partial<typeof target> | undefined) ?? {};
    const client = provider !== undefined && Object.hasOwn(clients, provider) ? clients[provider] : undefined;
    if (client !== undefined) return client.getStatus(target as never, callOptions);
    throw new SendStatusError("usage", `getStatus: the target's \`provider\` must be one of ${Object.keys(clients).join(", ")}.`);
  };
  return { ...clients, getStatus } as unknown as SendStatus<Options>;
}
