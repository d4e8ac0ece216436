import { describe, expect, it } from "vitest";
import { reasonOf } from "../../src/status/index.js";
import { at, type Facts, fold, ofJo, ofMail, ofRecipient, onlyRecipient, type Seen } from "../support/observations.js";

describe("of two that say equally much", () => {
  it.each<[string, Facts, Facts]>([
    ["the one that says why counts", { reason: reasonOf("network") }, { occurredAt: at(1), certainty: "confirmed" }],
    [
      "one that gives no reason says none",
      { reason: reasonOf("network") },
      { reason: reasonOf("unspecified"), occurredAt: at(1) },
    ],
    ["nor one whose reason is not known", { reason: reasonOf("network") }, { reason: reasonOf("unmapped"), occurredAt: at(1) }],
    ["the later counts", { occurredAt: at(2), certainty: "inferred" }, { occurredAt: at(1), certainty: "confirmed" }],
    ["a missing time is before any", { occurredAt: new Date(-8e12), certainty: "inferred" }, { certainty: "confirmed" }],
    [
      "the more certain counts at the same time",
      { certainty: "confirmed", eventId: "e-2", reason: reasonOf("unspecified", { providerCode: "1" }) },
      { certainty: "reported", eventId: "e-1", reason: reasonOf("unspecified", { providerCode: "2" }) },
    ],
  ])("%s", (_what, stronger, weaker) => {
    const said = (facts: Facts): Seen => ofJo({ delivery: "failed", ...facts });
    expect(onlyRecipient(said(stronger), said(weaker)).winner).toEqual(said(stronger));
  });
});

describe("a contradiction", () => {
  it.each<[string, boolean, readonly Facts[]]>([
    ["delivered and failed", true, [{ delivery: "delivered" }, { delivery: "failed" }]],
    ["delivered and filtered", true, [{ delivery: "delivered" }, { delivery: "filtered" }]],
    ["canceled and suppressed", true, [{ delivery: "canceled" }, { delivery: "suppressed" }]],
    ["delivered and expanded", false, [{ delivery: "delivered" }, { delivery: "expanded" }]],
    ["failed and bounced", false, [{ delivery: "failed" }, { delivery: "bounced" }]],
    ["delivered and deferred", false, [{ delivery: "delivered" }, { delivery: "deferred" }]],
    ["delivered and unknown", false, [{ delivery: "delivered" }, { delivery: "unknown" }]],
    ["delivered and bounced for a time", false, [{ delivery: "delivered" }, { delivery: "bounced", reason: reasonOf("dns") }]],
    ["delivered twice", false, [{ delivery: "delivered" }, { delivery: "delivered", occurredAt: at(1) }]],
  ])("%s: %s", (_what, conflict, facts) => {
    const seen = facts.map(ofJo);
    expect(onlyRecipient(...seen).conflict).toBe(conflict);
    expect(fold([...seen, ofRecipient("kim@example.org", { delivery: "delivered" })]).conflict).toBe(conflict);
  });
});

describe("times", () => {
  it("are when each state was first reached, where a source tells it", () => {
    const { times } = onlyRecipient(
      ofJo({ delivery: "queued", occurredAt: at(1) }),
      ofJo({ delivery: "deferred", occurredAt: at(5) }),
      ofJo({ delivery: "deferred", occurredAt: at(3) }),
      ofJo({ delivery: "delivered" }),
      ofJo({ delivery: "unknown", occurredAt: at(2) }),
      ofMail("m-1", { delivery: "sent", occurredAt: at(2) }),
    );
    expect(times).toEqual({ queued: at(1), sent: at(2), deferred: at(3) });
  });

  it("know of no delivery that was only inferred from what the recipient did later", () => {
    expect(onlyRecipient(ofJo({ engagement: "opened", occurredAt: at(5) })).times).toEqual({});
  });
});
