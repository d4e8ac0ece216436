import { foldObservations } from "@sendstatus/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailEventNameMap } from "../src/generated/status-map.gen.js";
import { bulkId, event, exampleEvents, received, seenAt } from "./callback.js";

const examples = exampleEvents();

/** Each example of the spec, by the kind, certainty, reason and permanence that it comes to. */
const outcomes: Record<string, [kind: string, certainty: string, reason?: string, permanence?: string]> = {
  "official-event-bounce": ["bounced", "reported", "no-such-mailbox", "permanent"],
  "official-event-delivered": ["delivered", "confirmed"],
  "constructed-event-processed": ["sending", "reported"],
  "constructed-event-deferred": ["deferred", "reported", "policy", "temporary"],
  "constructed-event-dropped": ["rejected", "reported", "unspecified", "unknown"],
  "constructed-event-bounce-soft": ["bounced", "reported", "mailbox-full", "temporary"],
  "constructed-event-open": ["opened", "reported"],
  "constructed-event-click": ["clicked", "reported"],
  "constructed-event-unsubscribe": ["unsubscribed", "reported"],
  "constructed-event-spamreport": ["complained", "reported"],
};

describe("an event of Tencent", () => {
  it("has an outcome here for each example, and an example for each known name", () => {
    expect([...examples.keys()].sort()).toEqual(Object.keys(outcomes).sort());
    expect(new Set([...examples.values()].map(({ event: name }) => name))).toEqual(new Set(Object.keys(mailEventNameMap)));
  });

  it.each(Object.entries(outcomes))("in the example %s is read as %j", async (key, [kind, certainty, reason, permanence]) => {
    const body = examples.get(key) ?? {};
    const { observations, unparsed, verified, response } = await received(body);
    expect([observations.length, unparsed, verified, response.status]).toEqual([1, [], true, 200]);
    const [observation] = observations;
    expect(observation?.delivery ?? observation?.engagement).toBe(kind);
    expect([observation?.certainty, observation?.reason?.code, observation?.reason?.permanence]).toEqual([
      certainty,
      reason,
      permanence,
    ]);
    expect(observation).toMatchObject({
      provider: "tencent",
      channel: "webhook",
      level: "recipient",
      operationId: body.bulkId ?? body.bulkid,
      messageId: body.bulkId ?? body.bulkid,
      recipient: body.email,
      occurredAt: new Date((body.timestamp as number) * 1000),
      observedAt: seenAt,
      ceiling: "delivered",
    });
    expect(observation?.raw.body).toEqual(body);
  });

  it("keeps the header's Message-ID apart from the API's, and the link that was clicked", async () => {
    const { observations } = await received(
      event({ event: "click", messageId: "1@example.com", link: "https://example.com/offer" }),
    );
    expect(observations).toMatchObject([
      { messageId: bulkId, internetMessageId: "1@example.com", link: "https://example.com/offer", engagement: "clicked" },
    ]);
  });

  it.each([
    ["bulkId", { bulkId: "one", bulkid: undefined }],
    ["bulkid", { bulkId: undefined, bulkid: "one" }],
    ["the first of both", { bulkId: "one", bulkid: "two" }],
    ["the one that is not empty", { bulkId: "", bulkid: "one" }],
  ])("names its mail by %s", async (_what, ids) => {
    expect((await received(event(ids))).observations.map(({ operationId }) => operationId)).toEqual(["one"]);
  });

  it("is a delivery by its name, whatever reason stands beside it", async () => {
    const reason = fc.oneof(fc.string(), fc.constantFrom("550 5.1.1 no such user", "the reason when email failed to delivered"));
    await fc.assert(
      fc.asyncProperty(reason, fc.constantFrom("", undefined, null), async (text, bounceType) => {
        const { observations } = await received(event({ reason: text, bounceType }));
        const { state, outcome, certainty, reason: why } = foldObservations(observations);
        expect([state, outcome, certainty, why]).toEqual(["delivered", "delivered", "confirmed", undefined]);
      }),
      { numRuns: 50 },
    );
  });

  it.each(["recalled", "Delivered", "", "constructor", 7, null, undefined, ["bounce"]])(
    "that nobody knows is unknown, and kept: %j",
    async (name) => {
      const body = event({ event: name, reason: "550 5.1.1 no such user" });
      const { observations, unparsed, response } = await received(body);
      expect([unparsed, response.status]).toEqual([[], 200]);
      expect(observations).toMatchObject([{ delivery: "unknown", reason: { code: "unmapped" } }]);
      expect(observations[0]?.raw.body).toEqual(JSON.parse(JSON.stringify(body)));
      if (typeof name === "string" && name !== "") expect(observations[0]?.reason?.providerCode).toBe(name);
    },
  );

  it.each([null, "1793585704", 9e12, undefined])("has no time where its timestamp is %j", async (timestamp) => {
    const { observations } = await received(event({ timestamp }));
    expect(observations[0]).toMatchObject({ delivery: "delivered" });
    expect(observations[0]).not.toHaveProperty("occurredAt");
  });
});
