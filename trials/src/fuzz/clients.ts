import { createSendStatus, type SendStatus, type SendStatusOptions } from "@sendstatus/all";
import type { ClientOptions } from "@sendstatus/core";
import type { ProviderName } from "@sendstatus/emulator";

/** A client over the providers that the emulator plays. */
export type Mail = SendStatus<Required<Pick<SendStatusOptions, ProviderName>>>;

/** What a client knows and nobody else is to learn. */
export const secrets = {
  accessKey: "bm90LWEtcmVhbC1henVyZS1rZXk=",
  authToken: "not-a-real-auth-token",
  secretId: "AKIDNOTAREALSECRETID",
  secretKey: "not-a-real-secret-key",
  session: "not-a-real-session-token",
  ncpKey: "NOTAREALACCESSKEY",
  ncpSecret: "not-a-real-ncp-secret",
  webhook: "an-address-nobody-guesses",
} as const;

/** The clients, with options that they have in common. */
export const clientsOf = (options: ClientOptions): Mail =>
  createSendStatus({
    azure: {
      ...options,
      endpoint: "https://contoso.communication.azure.com",
      accessKey: secrets.accessKey,
      events: { secret: secrets.webhook },
    },
    twilio: {
      ...options,
      accountSid: "AC00000000000000000000000000000001",
      authToken: secrets.authToken,
      events: { verify: ({ url }: Request) => url.includes(secrets.webhook) },
    },
    tencent: {
      ...options,
      secretId: secrets.secretId,
      secretKey: secrets.secretKey,
      token: secrets.session,
      region: "ap-guangzhou",
      events: { secret: secrets.webhook },
    },
    ncp: { ...options, accessKey: secrets.ncpKey, secretKey: secrets.ncpSecret },
  });
