import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dedupeKey, foldObservations, type Rank, rankOf, reasonOf } from "../../src/status/index.js";
import { denseObservations, ofOneMember } from "../support/observation-arbitraries.js";
import { at, ofOperation, ofRecipient, type Seen } from "../support/observations.js";
import { deliveryStates } from "../support/words.js";

/** Part by part, as a database compares rows. */
function compare(left: Rank, right: Rank): number {
  for (const [index, part] of left.entries()) {
    const other = right[index] as typeof part;
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

/** Whether the first counts when both are said of one recipient. */
function counts(left: Seen, right: Seen): boolean {
  const [recipient] = foldObservations([left, right]).recipients;
  return recipient !== undefined && dedupeKey(recipient.winner) === dedupeKey(left);
}

const runs = { numRuns: 500 };
const told = ofOneMember.filter(({ level }) => level !== "operation");

describe("the order of observations", () => {
  it("is total: two are equal only if they are the same observation", () => {
    fc.assert(
      fc.property(denseObservations, denseObservations, (left, right) => {
        const order = compare(rankOf(left), rankOf(right));
        expect(compare(rankOf(right), rankOf(left))).toBe(order === 0 ? 0 : -order);
        if (order === 0) expect(dedupeKey(left)).toBe(dedupeKey(right));
      }),
      runs,
    );
  });

  it("is transitive", () => {
    fc.assert(
      fc.property(denseObservations, denseObservations, denseObservations, (...three) => {
        const [low, middle, high] = three.map(rankOf).sort(compare) as [Rank, Rank, Rank];
        expect(compare(low, middle)).toBeLessThanOrEqual(0);
        expect(compare(middle, high)).toBeLessThanOrEqual(0);
        expect(compare(low, high)).toBeLessThanOrEqual(0);
      }),
      runs,
    );
  });

  it("has parts that a database can hold", () => {
    fc.assert(
      fc.property(denseObservations, (seen) => {
        const parts = rankOf(seen);
        expect(parts).toHaveLength(8);
        expect(parts.slice(0, -1).every(Number.isSafeInteger)).toBe(true);
        expect(parts.at(-1)).toBe(dedupeKey(seen));
      }),
    );
  });

  it("is the one that decides: the greatest counts", () => {
    fc.assert(
      fc.property(fc.array(told, { minLength: 1, maxLength: 6 }), (seen) => {
        const { recipients, history } = foldObservations(seen);
        const greatest = [...history].sort((left, right) => compare(rankOf(left), rankOf(right))).at(-1);
        expect(recipients.map(({ winner }) => winner)).toEqual([greatest]);
      }),
      runs,
    );
  });

  it("holds between a recipient's words and the operation's, too", () => {
    fc.assert(
      fc.property(told, ofOneMember, (left, right) => {
        fc.pre(dedupeKey(left) !== dedupeKey(right));
        expect(counts(left, right)).toBe(compare(rankOf(left), rankOf(right)) > 0);
      }),
      runs,
    );
  });
});

describe("the rank of a state", () => {
  const rank = (seen: Seen): number => rankOf(seen)[3];

  it.each(deliveryStates)("of %s", (delivery) => {
    const expected = { unknown: 0, scheduled: 10, queued: 20, sending: 30, sent: 40, deferred: 45, canceled: 50, suppressed: 55 };
    const others = { rejected: 55, failed: 55, expanded: 65, delivered: 70, filtered: 80, bounced: 90 };
    expect(rank(ofRecipient("jo@example.com", { delivery }))).toBe({ ...expected, ...others }[delivery]);
  });

  it("of a bounce depends on whether it is for good", () => {
    const bounce = (permanence: "permanent" | "temporary" | "unknown"): Seen =>
      ofRecipient("jo@example.com", { delivery: "bounced", reason: reasonOf("policy", { permanence }) });
    expect(rank(bounce("temporary"))).toBe(60);
    expect([rank(bounce("permanent")), rank(bounce("unknown"))]).toEqual([90, 90]);
    expect(rank(ofRecipient("jo@example.com", { delivery: "failed", reason: reasonOf("mailbox-full") }))).toBe(55);
  });
});

it("the parts of a rank", () => {
  const seen = ofRecipient("jo@example.com", { delivery: "deferred", occurredAt: at(7), certainty: "confirmed" });
  expect(rankOf(seen)).toEqual([1, 0, 2, 45, 0, at(7).getTime(), 2, dedupeKey(seen)]);
  const why = ofOperation({ delivery: "failed", certainty: "inferred", reason: reasonOf("quota") });
  expect(rankOf(why)).toEqual([1, 1, 0, 55, 1, Number.MIN_SAFE_INTEGER, 0, dedupeKey(why)]);
});
