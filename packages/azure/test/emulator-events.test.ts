import { addObservations, type Observation, type ParsedEvents } from "@sendstatus/core";
import { createManualClock } from "@sendstatus/core/testing";
import { azureTopic, createEmulator, type EventSchema, outcomes } from "@sendstatus/emulator";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { type AzureEventOptions, createAzure } from "../src/index.js";
import { secret } from "./event-support.js";

const clock = createManualClock(new Date("2026-03-01T00:00:00Z"));
const emulator = createEmulator({ clock, stepMs: 1000 });
const server = await emulator.listen();
afterAll(() => server.close());

/** A client that speaks real HTTP to the emulator. */
const client = (events: AzureEventOptions) =>
  createAzure({ endpoint: server.endpoints.azure, accessKey: emulator.credentials.azure.accessKey, clock, events });
const azure = client({ secret, topics: [azureTopic] });

const schemas: readonly EventSchema[] = ["event-grid", "cloud-events"];
const url = `https://example.com/events/${secret}`;

/** An endpoint for events, and what came in there. */
function receiver(receiving = azure) {
  const parsed: ParsedEvents<"azure">[] = [];
  const to = async (request: Request): Promise<Response> => {
    const events = await receiving.parseEvents(request);
    parsed.push(events);
    return events.response;
  };
  const observations = (): readonly Observation<"azure">[] => parsed.flatMap((events) => events.observations);
  return { to, parsed, observations };
}

async function send(...addresses: string[]): Promise<string> {
  const to = addresses.map((address) => ({ address }));
  const body = { senderAddress: "donotreply@contoso.com", content: { subject: "Hello" }, recipients: { to } };
  return (await azure.api.send({ body })).id;
}

// What an earlier test has left to deliver is no part of the next.
beforeEach(async () => {
  clock.advance(60_000);
  await emulator.deliverEvents("azure", { to: async () => new Response() });
});

describe("Azure's polls over HTTP and its events", () => {
  /** What becomes of a mail to each kind of recipient, once all has been told. */
  const ends: Readonly<Record<(typeof outcomes)[number], readonly [state: string, outcome: string, engagement: object]>> = {
    delivered: ["delivered", "delivered", {}],
    bounced: ["bounced", "not-delivered", {}],
    suppressed: ["suppressed", "not-delivered", {}],
    deferred: ["delivered", "delivered", {}],
    failed: ["failed", "not-delivered", {}],
    softbounce: ["bounced", "not-delivered", {}],
    quarantined: ["filtered", "not-delivered", {}],
    spam: ["filtered", "not-delivered", {}],
    expanded: ["expanded", "delivered", {}],
    // Who it was that opened it, the event does not say.
    opened: ["delivered", "delivered", {}],
    clicked: ["delivered", "delivered", { opened: 1, clicked: 1 }],
    complained: ["delivered", "delivered", {}],
    unsubscribed: ["delivered", "delivered", {}],
  };
  const recipients = outcomes.map((outcome) => `${outcome}@example.com`);

  it.each(schemas.flatMap((schema) => [1, 4, 100].map((batchSize) => [schema, batchSize] as const)))(
    "tell what became of each recipient: %s, %d a request, each event twice and in any order",
    async (schema, batchSize) => {
      const target = { operationId: await send(...recipients), recipients };
      clock.advance(10_000);
      const polled = await azure.getStatus(target);
      expect(polled).toMatchObject({ operation: "finished", state: "sent", finality: "open", ceiling: "sent" });
      expect(polled.recipients).toHaveLength(recipients.length);

      const { to, parsed, observations } = receiver();
      const delivered = await emulator.deliverEvents("azure", { to, url, schema, batchSize, copies: 2, shuffled: true });
      expect(new Set(delivered.map(({ status }) => status))).toEqual(new Set([200]));
      expect(parsed.flatMap(({ unparsed }) => unparsed)).toEqual([]);

      const status = addObservations(polled, observations());
      const told = status.recipients.map(({ recipient, state, outcome, engagement }) => [
        recipient,
        [state, outcome, Object.fromEntries(Object.entries(engagement).map(([kind, { count }]) => [kind, count]))],
      ]);
      expect(Object.fromEntries(told)).toEqual(
        Object.fromEntries(outcomes.map((outcome) => [`${outcome}@example.com`, ends[outcome]])),
      );
      expect(status).toMatchObject({ state: "mixed", outcome: "not-delivered", conflict: false, ceiling: "delivered" });
      expect(status.finality).not.toBe("open");
      expect(status.engagement).toMatchObject({
        opened: { count: 2 },
        clicked: { count: 1, links: ["https://www.example.com/"] },
      });
    },
  );

  it("keep the status open until each named recipient was heard of", async () => {
    const named = ["delivered+1@example.com", "deferred+1@example.com"];
    const target = { operationId: await send(...named), recipients: named };
    const { to, observations } = receiver();
    const finalities: string[] = [];
    for (let step = 0; step < 5; step++) {
      await emulator.deliverEvents("azure", { to, url });
      finalities.push(addObservations(await azure.getStatus(target), observations()).finality);
      clock.advance(1000);
    }
    expect(finalities).toEqual(["open", "open", "open", "open", "settled"]);
  });
});

describe("Event Grid", () => {
  it.each(schemas)("passes its handshake in the schema %s", async (schema) => {
    expect(await emulator.subscribe("azure", { ...receiver(), url, schema })).toBe(true);
    expect(await emulator.subscribe("azure", { ...receiver(), url: "https://example.com/events", schema })).toBe(false);
  });

  it("is told to come again while its request cannot be checked, so that nothing is lost", async () => {
    await send("delivered@example.com");
    clock.advance(5000);
    let isDown = true;
    const verify = (): boolean => {
      if (isDown) throw new Error("The keys cannot be had.");
      return true;
    };
    const { to, observations } = receiver(client({ verify }));
    expect(await emulator.deliverEvents("azure", { to, url })).toEqual([{ events: 1, status: 503 }]);
    expect(observations()).toEqual([]);
    isDown = false;
    expect(await emulator.deliverEvents("azure", { to, url })).toEqual([{ events: 1, status: 200 }]);
    expect(observations()).toMatchObject([{ delivery: "delivered" }]);
  });

  it.each([
    ["without the secret", azure, { url: "https://example.com/events" }],
    [
      "without a token",
      client({ entra: { issuer: "https://sts.windows.net/contoso/", audience: "api://mail", keys: [] } }),
      { url },
    ],
  ])("is a stranger %s: 401, and nothing is believed", async (_what, receiving, to) => {
    await send("bounced@example.com");
    clock.advance(5000);
    const received = receiver(receiving);
    const delivered = await emulator.deliverEvents("azure", { to: received.to, ...to });
    expect(delivered).toEqual([{ events: 1, status: 401 }]);
    expect(received.parsed).toMatchObject([{ verified: false, observations: [], unparsed: [] }]);
  });
});
