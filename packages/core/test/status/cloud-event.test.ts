import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dedupeKey, toCloudEvent } from "../../src/status/index.js";
import { addresses, observations } from "../support/observation-arbitraries.js";
import { at, type Facts, ofOperation, ofRecipient, type Seen } from "../support/observations.js";
import { deliveryStates, engagements, operationStates } from "../support/words.js";

const names = { namespace: "com.contoso" };
const ofJo = (facts: Facts): Seen => ofRecipient("jo@example.com", facts);
const typeOf = async (seen: Seen): Promise<string> => (await toCloudEvent(seen, names)).type;

describe("the type of an event is one of four families", () => {
  const known = (word: string): boolean => word !== "unknown";

  it.each(operationStates.filter(known))("operation.%s", async (operation) => {
    expect(await typeOf(ofOperation({ operation, delivery: "sent" }))).toBe(`com.contoso.email.operation.${operation}`);
  });

  it.each(deliveryStates.filter(known))("delivery.%s", async (delivery) => {
    expect(await typeOf(ofJo({ delivery, operation: "finished" }))).toBe(`com.contoso.email.delivery.${delivery}`);
  });

  it.each(engagements)("engagement.%s", async (engagement) => {
    expect(await typeOf(ofJo({ engagement }))).toBe(`com.contoso.email.engagement.${engagement}`);
  });

  it.each<[string, Seen]>([
    ["nothing at all", ofJo({})],
    ["an unknown delivery", ofJo({ delivery: "unknown" })],
    ["an unknown operation", ofOperation({ operation: "unknown", delivery: "unknown" })],
  ])("unknown, for %s", async (_what, seen) => {
    expect(await typeOf(seen)).toBe("com.contoso.email.unknown");
  });

  it("and no other: `mixed` is no state of a mail", async () => {
    const families = [
      ...operationStates.filter(known).map((state) => `operation.${state}`),
      ...deliveryStates.filter(known).map((state) => `delivery.${state}`),
      ...engagements.map((kind) => `engagement.${kind}`),
      "unknown",
    ];
    await fc.assert(
      fc.asyncProperty(observations, async (seen) => {
        expect(families).toContain((await typeOf(seen)).slice("com.contoso.email.".length));
      }),
    );
  });
});

describe("the id of an event", () => {
  it("is the same for the same observation, and another for another", async () => {
    const idOf = async (seen: Seen): Promise<string> => (await toCloudEvent(seen, names)).id;
    const sent = ofJo({ delivery: "sent" });
    expect(await idOf({ ...structuredClone(sent), observedAt: at(9), eventId: "again" })).toBe(await idOf(sent));
    expect(await idOf(ofJo({ delivery: "deferred" }))).not.toBe(await idOf(sent));
    expect((await toCloudEvent(sent, { namespace: "org.example", account: "b" })).id).toBe(await idOf(sent));
  });

  it("is a hash of what makes two observations the same one", async () => {
    const seen = ofJo({ delivery: "sent", occurredAt: at(0) });
    const { id } = await toCloudEvent(seen, names);
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(dedupeKey(seen)));
    expect(id).toBe(Buffer.from(digest).toString("hex"));
  });

  it("and all but the data hold no address", async () => {
    await fc.assert(
      fc.asyncProperty(observations, async (seen) => {
        const { data, ...rest } = await toCloudEvent(seen, { ...names, account: "one" });
        const text = JSON.stringify(rest).toLowerCase();
        for (const address of addresses) expect(text).not.toContain(address.toLowerCase());
        expect(data).toBe(seen);
      }),
    );
  });
});

describe("an event", () => {
  it("says where it is from, of which mail, and when it happened", async () => {
    const seen = ofJo({ messageId: "m-1", delivery: "delivered", occurredAt: at(0) });
    const { id, ...event } = await toCloudEvent(seen, { ...names, account: "a/b" });
    expect(event).toEqual({
      specversion: "1.0",
      type: "com.contoso.email.delivery.delivered",
      source: "/acme/a%2Fb",
      subject: "m-1",
      time: "2026-03-01T00:00:00.000Z",
      datacontenttype: "application/json",
      data: seen,
    });
  });

  it("leaves out what is not known: when it was seen is not when it happened", async () => {
    const event = await toCloudEvent(ofOperation({ operation: "running" }), names);
    expect(event).not.toHaveProperty("time");
    expect(event).not.toHaveProperty("subject");
    expect(event.source).toBe("/acme");
  });

  it("is plain JSON", async () => {
    const event = await toCloudEvent(ofJo({ delivery: "delivered", occurredAt: at(0) }), names);
    expect(JSON.parse(JSON.stringify(event))).toMatchObject({ id: event.id, data: { occurredAt: at(0).toISOString() } });
  });
});
