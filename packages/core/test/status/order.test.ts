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
