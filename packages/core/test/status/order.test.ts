import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailStatus, type Observation, reasonOf } from "../../src/status/index.js";

const states = ["unknown", "queued", "sent", "deferred", "delivered", "bounced", "failed", "rejected", "suppressed"] as const;

const observations: fc.Arbitrary<Observation> = fc.record(
  {
    level: fc.constantFrom("operation" as const, "recipient" as const),
    certainty: fc.constantFrom("inferred" as const, "reported" as const, "confirmed" as const),
    recipient: fc.constantFrom("alice@example.com", "bob@example.com"),
    delivery: fc.constantFrom(...states),
    reason: fc.constantFrom(reasonOf("no-such-mailbox"), reasonOf("mailbox-full"), reasonOf("unspecified")),
    engagement: fc.subarray(["opened", "clicked", "unsubscribed", "complained"] as const),
    occurredAt: fc.date({ min: new Date(0), max: new Date(3), noInvalidDate: true }),
    raw: fc.constant({ status: undefined, body: undefined }),
  },
  { requiredKeys: ["level", "certainty", "raw"] },
);

const source = { provider: "acme", ceiling: "delivered", raw: { status: undefined, body: undefined } } as const;

describe("the order in which observations arrive", () => {
  it("does not matter, nor does it that one comes twice", () => {
    const shuffled = fc
      .array(
        observations.filter(({ level, recipient }) => level === "operation" || recipient !== undefined),
        { minLength: 1, maxLength: 6 },
      )
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 })));
    fc.assert(
      fc.property(shuffled, ([list, again]) => {
        const sorted = (status: ReturnType<typeof mailStatus>): object => ({
          ...status,
          recipients: [...status.recipients].sort((a, b) => String(a.recipient).localeCompare(String(b.recipient))),
        });
        expect(sorted(mailStatus(source, again))).toEqual(sorted(mailStatus(source, list)));
      }),
    );
  });
});

describe("of two observations that say equally much", () => {
  const at = (time: number | undefined, certainty: Observation["certainty"]): Observation => ({
    level: "recipient",
    recipient: "alice@example.com",
    delivery: "delivered",
    certainty,
    raw: { status: undefined, body: undefined },
    ...(time === undefined ? {} : { occurredAt: new Date(time) }),
  });

  it.each([
    ["the later counts", at(2, "inferred"), at(1, "confirmed")],
    ["one with a time counts before one without", at(0, "inferred"), at(undefined, "confirmed")],
    ["the more certain counts at the same time", at(1, "confirmed"), at(1, "reported")],
  ])("%s", (_what, stronger, weaker) => {
    for (const list of [
      [stronger, weaker],
      [weaker, stronger],
    ]) {
      const [recipient] = mailStatus(source, list).recipients;
      expect([recipient?.occurredAt, recipient?.certainty]).toEqual([stronger.occurredAt, stronger.certainty]);
    }
  });
});
