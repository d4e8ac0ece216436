import { createSendStatus, type SendStatus, type SendStatusOptions } from "@sendstatus/all";
import type { ClientOptions } from "@sendstatus/core";
import type { Emulator, ProviderName } from "@sendstatus/emulator";

/** A client over the providers that the emulator plays. */
export type Mail = SendStatus<Required<Pick<SendStatusOptions, ProviderName>>>;

/** A secret of the receiver's own, which stands in the addresses that Azure and Tencent are given. */
export const webhookSecret = "an-address-that-nobody-guesses";

/** The clients, pointed at the services of the emulator. */
export function clientsOf(
  { azure, twilio, tencent, ncp }: Emulator["credentials"],
  endpoints: Readonly<Record<"azure" | "twilio" | "tencent" | "ncp", string>>,
  options: ClientOptions,
): Mail {
  return createSendStatus({
    azure: { ...options, endpoint: endpoints.azure, accessKey: azure.accessKey, events: { secret: webhookSecret } },
    twilio: { ...options, endpoint: endpoints.twilio, accountSid: twilio.accountSid, authToken: twilio.authToken },
    tencent: {
      ...options,
      endpoint: endpoints.tencent,
      secretId: tencent.secretId,
      secretKey: tencent.secretKey,
      region: "ap-guangzhou",
      events: { secret: webhookSecret },
    },
    ncp: { ...options, endpoint: endpoints.ncp, ...ncp },
  });
}
