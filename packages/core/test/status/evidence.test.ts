import { describe, expect, it } from "vitest";
import { reasonOf } from "../../src/status/index.js";
import { at, type Facts, fold, ofJo, ofOperation, onlyRecipient } from "../support/observations.js";

/** What is said of one recipient's mail, from the weakest word to the strongest. Those of one row are equally strong. */
const byStrength: readonly (readonly Facts[])[] = [
  [{ delivery: "unknown" }, {}],
  [{ delivery: "scheduled" }],
  [{ delivery: "queued" }],
  [{ delivery: "sending" }],
  [{ delivery: "sent" }],
  [{ delivery: "deferred" }],
  [{ delivery: "canceled" }],
  [{ delivery: "suppressed" }, { delivery: "rejected" }, { delivery: "failed" }],
  [{ delivery: "bounced", reason: reasonOf("mailbox-full") }],
  [{ delivery: "expanded" }],
  [{ delivery: "delivered" }],
  [{ delivery: "filtered" }],
  [
    { delivery: "bounced", reason: reasonOf("no-such-mailbox") },
    { delivery: "bounced", reason: reasonOf("unspecified") },
    { delivery: "bounced" },
  ],
];

const nameOf = ({ delivery, reason }: Facts): string =>
  `${delivery ?? "nothing"}${reason === undefined ? "" : ` (${reason.permanence})`}`;
const pairs = byStrength.flatMap((strongs, index) =>
  byStrength
    .slice(0, index)
    .flatMap((weaks) => weaks.flatMap((weaker) => strongs.map((stronger) => ({ weaker, stronger }))))
    .map((pair) => ({ ...pair, title: `${nameOf(pair.stronger)} counts before ${nameOf(pair.weaker)}` })),
);

describe("evidence from further along the way counts", () => {
  it.each(pairs)("$title", ({ weaker, stronger }) => {
    expect(onlyRecipient(ofJo(weaker), ofJo(stronger)).winner).toEqual(ofJo(stronger));
    expect(onlyRecipient(ofJo({ ...weaker, occurredAt: at(9), certainty: "confirmed" }), ofJo(stronger)).winner).toEqual(
      ofJo(stronger),
    );
  });

  it("a complaint after a delivery leaves the state, and is not lost", () => {
    const status = onlyRecipient(ofJo({ delivery: "delivered" }), ofJo({ engagement: "complained", occurredAt: at(5) }));
    expect(status).toMatchObject({ state: "delivered", outcome: "delivered", conflict: false });
    expect(status.engagement).toMatchObject({ complained: { count: 1, first: at(5) } });
  });

  it("a soft bounce does not undo a delivery", () => {
    const soft = ofJo({ delivery: "bounced", reason: reasonOf("mailbox-full"), occurredAt: at(5) });
    expect(onlyRecipient(ofJo({ delivery: "delivered" }), soft)).toMatchObject({ state: "delivered", conflict: false });
  });

  it("a hard bounce undoes a delivery, and the contradiction is shown", () => {
    const hard = ofJo({ delivery: "bounced", reason: reasonOf("no-such-mailbox"), occurredAt: at(1) });
    const seen = [ofJo({ delivery: "delivered", occurredAt: at(5) }), hard];
    expect(onlyRecipient(...seen)).toMatchObject({
      state: "bounced",
      outcome: "not-delivered",
      finality: "closed",
      conflict: true,
    });
    expect(fold(seen).conflict).toBe(true);
  });

  it("a cancelation that lost the race does not undo what was sent", () => {
    const canceled = ofOperation({ operation: "canceled", delivery: "canceled" });
    expect(onlyRecipient(canceled, ofJo({ delivery: "delivered" }))).toMatchObject({ state: "delivered", conflict: true });
    expect(onlyRecipient(ofJo({ delivery: "canceled" }), ofJo({ delivery: "delivered" }))).toMatchObject({ state: "delivered" });
    expect(onlyRecipient(ofJo({ delivery: "canceled" }), ofJo({ delivery: "bounced" }))).toMatchObject({ state: "bounced" });
  });
});
