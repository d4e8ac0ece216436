import { createSendStatus, type SendStatus, type SendStatusOptions } from "@sendstatus/all";
import type { ClientOptions } from "@sendstatus/core";
import type { Emulator, EmulatorServer } from "@sendstatus/emulator";

export const providers = ["azure", "twilio", "tencent", "ncp"] as const;
export type Provider = (typeof providers)[number];

/** A client over the providers that the emulator plays. */
export type Mail = SendStatus<Required<Pick<SendStatusOptions, Provider>>>;

/** A client whose calls go to the emulator. The keys are asked for at each request, and may change. */
export function createMail(
  { azure, twilio, tencent, ncp }: Emulator["credentials"],
  { endpoints }: EmulatorServer,
  keyOf: (key: string) => string,
  options: ClientOptions,
): Mail {
  const key = (known: string) => () => keyOf(known);
  const { accountSid } = twilio;
  return createSendStatus({
    azure: { ...options, endpoint: endpoints.azure, accessKey: key(azure.accessKey) },
    twilio: { ...options, endpoint: endpoints.twilio, accountSid, authToken: key(twilio.authToken) },
    tencent: {
      ...options,
      endpoint: endpoints.tencent,
      secretId: tencent.secretId,
      secretKey: key(tencent.secretKey),
      region: "ap-guangzhou",
    },
    ncp: { ...options, endpoint: endpoints.ncp, accessKey: ncp.accessKey, secretKey: key(ncp.secretKey) },
  });
}

/** A key of the right form that no service knows. */
export const wrongKey = btoa("nobody-knows-this-key");
