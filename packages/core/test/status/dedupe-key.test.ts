import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dedupeKey, reasonOf } from "../../src/status/index.js";
import { observations } from "../support/observation-arbitraries.js";
import { at, type Facts, ofMail, ofOperation, ofRecipient, ofUnnamed, type Seen } from "../support/observations.js";

const ofJo = (facts: Facts = {}): Seen => ofRecipient("jo@example.com", { messageId: "m-1", delivery: "sent", ...facts });

describe("one key", () => {
  it.each<[string, Facts]>([
    ["seen later", { observedAt: at(60_000) }],
    ["come another way", { channel: "webhook" }],
    ["with another id of the event", { eventId: "e-2" }],
    ["with another source's ceiling", { ceiling: "sent", ceilingCertainty: "inferred" }],
    ["with more of the provider's words", { raw: { status: "S", body: { more: true } } }],
    ["told with more certainty", { certainty: "confirmed" }],
    ["with its domain in capitals", { recipient: "jo@EXAMPLE.COM" }],
    ["with a reason without a code of the provider's", { reason: reasonOf("policy", { text: "words" }) }],
  ])("for the same observation %s", (_what, facts) => {
    expect(dedupeKey(ofJo(facts))).toBe(dedupeKey(ofJo()));
  });

  it("for two equal polls, as there is no time of the provider's in them", () => {
    fc.assert(
      fc.property(observations, fc.date({ noInvalidDate: true }), (seen, later) => {
        expect(dedupeKey({ ...structuredClone(seen), observedAt: later })).toBe(dedupeKey(seen));
      }),
    );
  });

  it("for two equal reads of a mail that is not named", () => {
    const unnamed = ofUnnamed({ delivery: "sent", raw: { status: "S", body: { n: 1 } } });
    expect(dedupeKey({ ...structuredClone(unnamed), observedAt: at(1) })).toBe(dedupeKey(unnamed));
  });
});

it("a key stays what it is from one version to the next, as others store it", () => {
  const seen = ofJo({ recipient: "Jo@EXAMPLE.com", occurredAt: at(0), reason: reasonOf("policy", { providerCode: "X9" }) });
  expect(dedupeKey(seen)).toBe('["acme","op-1","m-1","Jo@example.com","delivery.sent sent",1772323200000,null,"X9",null]');
});

describe("another key", () => {
  it.each<[string, Seen, Seen]>([
    ["provider", ofJo(), { ...ofJo(), provider: "other" as "acme" }],
    ["operation", ofJo(), ofJo({ operationId: "op-2" })],
    ["mail", ofJo(), ofJo({ messageId: "m-2" })],
    ["recipient", ofJo(), ofJo({ recipient: "Jo@example.com" })],
    ["state", ofJo(), ofJo({ delivery: "deferred" })],
    ["word on the operation", ofOperation({ operation: "running" }), ofOperation({ operation: "finished" })],
    [
      "state beside the same word on the operation",
      ofOperation({ operation: "running", delivery: "queued" }),
      ofOperation({ operation: "running", delivery: "sending" }),
    ],
    ["time", ofJo({ occurredAt: at(1) }), ofJo({ occurredAt: at(2) })],
    ["time, to the millisecond", ofJo(), ofJo({ occurredAt: new Date(0) })],
    ["link", ofJo({ engagement: "clicked", link: "a" }), ofJo({ engagement: "clicked", link: "b" })],
    ["engagement", ofJo({ engagement: "opened" }), ofJo({ engagement: "clicked" })],
    [
      "code of the provider's",
      ofJo({ reason: reasonOf("policy", { providerCode: "1" }) }),
      ofJo({ reason: reasonOf("policy", { providerCode: "2" }) }),
    ],
    ["level", ofOperation({ delivery: "sent" }), ofUnnamed({ delivery: "sent", raw: { status: 1, body: 1 } })],
    ["mail that is not named", ofUnnamed({ raw: { status: 1, body: 1 } }), ofUnnamed({ raw: { status: 1, body: 2 } })],
  ])("for another %s", (_what, one, other) => {
    expect(dedupeKey(one)).not.toBe(dedupeKey(other));
  });

  it("whatever characters the parts hold: they cannot run into each other", () => {
    const parts = fc.tuple(fc.string(), fc.string());
    const key = ([messageId, recipient]: readonly [string, string]): string => dedupeKey(ofMail(messageId, { recipient }));
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        const isSame = one[0] === other[0] && key(["", one[1]]) === key(["", other[1]]);
        expect(key(one) === key(other)).toBe(isSame);
      }),
    );
    expect(key(['a","b', "c"])).not.toBe(key(["a", 'b","c']));
    expect(key(["null", ""])).not.toBe(dedupeKey(ofUnnamed({ recipient: "" })));
  });
});
