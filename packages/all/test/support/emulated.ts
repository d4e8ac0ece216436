import { createManualClock, type ManualClock } from "@sendstatus/core/testing";
import { createEmulator, type Emulator } from "@sendstatus/emulator";
import { createSendStatus, type SendStatus } from "../../src/index.js";
import type { azure, ncp, tencent, twilio } from "../../src/index.js";

/** Where the events of each provider go, and what proves them. */
export const secret = "an-address-nobody-guesses";

/** How the clients come to the services: each at an address of its own, or all by one `fetch`. */
export type Way = Readonly<Record<"azure" | "twilio" | "tencent" | "ncp", string>> | Emulator["fetch"];

/** The options of all four providers. */
export interface AllOptions {
  readonly azure: azure.AzureOptions;
  readonly twilio: twilio.TwilioOptions;
  readonly tencent: tencent.TencentOptions;
  readonly ncp: ncp.NcpOptions;
}

/** One client over all four providers. */
export type Mail = SendStatus<AllOptions>;

/** The options of all four providers for an emulator. */
export function optionsFor({ credentials }: Emulator, clock: ManualClock, way: Way): AllOptions {
  const { azure, twilio, tencent, ncp } = credentials;
  const common = { clock, random: () => 0, rateLimits: false as const, ...(typeof way === "function" ? { fetch: way } : {}) };
  const at = typeof way === "function" ? undefined : way;
  return {
    azure: {
      ...common,
      endpoint: at?.azure ?? "https://contoso.communication.azure.com",
      token: azure.token,
      events: { secret },
    },
    twilio: { ...common, accountSid: twilio.accountSid, authToken: twilio.authToken, endpoint: at?.twilio },
    tencent: {
      ...common,
      secretId: tencent.secretId,
      secretKey: tencent.secretKey,
      region: "ap-guangzhou",
      endpoint: at?.tencent,
      events: { secret },
    },
    ncp: { ...common, ...ncp, endpoint: at?.ncp },
  };
}

export const start = new Date("2026-03-02T02:00:00Z");

/** All four providers in this process, on one clock that stands still. */
export function emulated(): { readonly clock: ManualClock; readonly emulator: Emulator; readonly mail: Mail } {
  const clock = createManualClock(start);
  const emulator = createEmulator({ clock, stepMs: 1000 });
  return { clock, emulator, mail: createSendStatus(optionsFor(emulator, clock, emulator.fetch)) };
}

/** What names the send at each provider. */
export interface Sends {
  readonly azure: { readonly provider: "azure"; readonly operationId: string };
  readonly twilio: { readonly provider: "twilio"; readonly operationId: string };
  readonly tencent: { readonly provider: "tencent"; readonly messageId: string };
  readonly ncp: { readonly provider: "ncp"; readonly requestId: string };
}

/** Hands one mail to an address over to each provider. */
export async function sendAll(mail: Mail, address: string): Promise<Sends> {
  const content = { subject: "Hello", html: "<p>Hello</p>" };
  const recipients = { to: [{ address }] };
  const { id } = await mail.azure.api.send({ body: { senderAddress: "donotreply@contoso.com", content, recipients } });
  const from = { address: "support@contoso.com", name: "Contoso" };
  const { operationId } = await mail.twilio.api.sendEmails({ body: { from, to: [{ address }], content } });
  const { MessageId } = await mail.tencent.api.sendEmail({
    FromEmailAddress: "noreply@contoso.com",
    Destination: [address],
    Subject: "Hello",
    Template: { TemplateID: 1, TemplateData: "{}" },
  });
  const { requestId } = await mail.ncp.api.createMailRequest({
    body: { senderAddress: "no_reply@contoso.com", title: "Hello", body: "Hello", recipients: [{ address, type: "R" }] },
  });
  return {
    azure: { provider: "azure", operationId: id },
    twilio: { provider: "twilio", operationId },
    tencent: { provider: "tencent", messageId: MessageId },
    ncp: { provider: "ncp", requestId },
  };
}
