import { addObservations, type Observation, type ParsedEvents } from "@sendstatus/core";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { createSendStatus } from "../src/index.js";
import { emulated, sendAll, secret } from "./support/emulated.js";
import { webhook } from "./support/webhook.js";

const { clock, emulator, mail } = emulated();
const parsed: ParsedEvents[] = [];
const hook = await webhook(async (request) => {
  const [, provider] = new URL(request.url).pathname.split("/");
  const events = await mail.parseEvents(provider as "azure", request);
  parsed.push(events);
  return events.response;
});
afterAll(() => {
  hook.close();
});

const providers = ["azure", "twilio", "tencent"] as const;
const pathOf = { azure: `/azure/${secret}`, twilio: "/twilio", tencent: `/tencent?key=${secret}` };
const urlOf = (provider: (typeof providers)[number]): string => hook.origin + pathOf[provider];
const pushed = (): readonly Observation[] => parsed.flatMap(({ observations }) => observations);

const sends = await sendAll(mail, "bounced@example.com");
clock.advance(10_000);
beforeEach(() => {
  parsed.length = 0;
});

describe("events that come over HTTP", () => {
  it.each(providers)("of %s are read by that provider's client", async (provider) => {
    const delivered = await emulator.deliverEvents(provider, { to: urlOf(provider), copies: 2, shuffled: true, again: true });
    expect(delivered.map(({ status }) => status)).toEqual(delivered.map(() => 200));
    expect(parsed.map(({ verified, unparsed }) => [verified, unparsed.length])).toEqual(delivered.map(() => [true, 0]));
    expect(new Set(pushed().map((observation) => observation.provider))).toEqual(new Set([provider]));
    expect(pushed().length).toBe(delivered.reduce((sum, { events }) => sum + events, 0));
  });

  it.each([
    ["azure", "confirmed"],
    ["twilio", "reported"],
    ["tencent", "reported"],
  ] as const)("of %s and its poll come to the bounce, whichever of the two told of it", async (provider, certainty) => {
    const polled = await mail.getStatus(sends[provider]);
    await emulator.deliverEvents(provider, { to: urlOf(provider), again: true });
    const status = addObservations(polled, pushed() as readonly Observation<typeof provider>[]);
    expect(status).toMatchObject({ provider, operation: "finished", state: "bounced", outcome: "not-delivered", certainty });
    expect(status.recipients).toMatchObject([{ recipient: "bounced@example.com", conflict: false }]);
    expect(status.history.length).toBeGreaterThan(polled.history.length);
  });

  it.each(providers)("are nothing to another client than that of %s: each refuses what is not its own", async (provider) => {
    for (const other of providers.filter((each) => each !== provider)) {
      const url = new URL(pathOf[other], hook.origin).href;
      await emulator.deliverEvents(provider, { to: url, again: true });
    }
    expect(pushed()).toEqual([]);
  });

  it.each(["azure", "tencent"] as const)("of %s without the secret are refused, and nothing is believed", async (provider) => {
    const delivered = await emulator.deliverEvents(provider, { to: `${hook.origin}/${provider}`, again: true });
    expect(new Set(delivered.map(({ status }) => status))).toEqual(new Set([401]));
    expect(pushed()).toEqual([]);
  });

  it("of Azure begin with a handshake, in both schemas", async () => {
    expect(await emulator.subscribe("azure", { to: urlOf("azure"), schema: "event-grid" })).toBe(true);
    expect(await emulator.subscribe("azure", { to: urlOf("azure"), schema: "cloud-events" })).toBe(true);
    expect(await emulator.subscribe("azure", { to: `${hook.origin}/azure`, schema: "event-grid" })).toBe(false);
  });
});

it("a client that was not told how events prove where they are from reads none", async () => {
  const { azure, tencent, twilio } = emulator.credentials;
  const untold = createSendStatus({
    azure: { endpoint: "https://contoso.communication.azure.com", token: azure.token },
    twilio: { apiKey: twilio.apiKey, apiKeySecret: twilio.apiKeySecret },
    tencent: { ...tencent, region: "ap-guangzhou" },
  });
  for (const provider of providers) {
    const request = new Request(urlOf(provider), { method: "POST", body: "[]" });
    await expect(untold.parseEvents(provider, request)).rejects.toMatchObject({ kind: "configuration", provider });
  }
});
