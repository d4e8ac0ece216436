import { describe, expect, it } from "vitest";
import type { Counts } from "../../src/status/index.js";
import { at, type Facts, foldEitherWay, ofMail, ofOperation, ofRecipient, type Seen } from "../support/observations.js";

describe("counters", () => {
  const counts = (facts: Partial<Counts>): Counts => ({
    by: {},
    engagement: {},
    basis: "partition",
    complete: false,
    raw: facts,
    ...facts,
  });
  const finished = (facts: Facts): Seen => ofOperation({ operation: "finished", delivery: "sent", ...facts });
  const delivered = ofMail("m-1", { delivery: "delivered" });

  it("that tell of more mails than are named keep the status open: for the rest the operation's word stands", () => {
    expect(foldEitherWay(delivered, finished({ counts: counts({ total: 2 }) }))).toMatchObject({
      state: "mixed",
      outcome: "pending",
      finality: "open",
    });
    expect(
      foldEitherWay(delivered, ofMail("m-2", { delivery: "delivered" }), finished({ counts: counts({ total: 2 }) })),
    ).toMatchObject({
      state: "delivered",
      finality: "settled",
    });
  });

  it("count mails, not their recipients", () => {
    const recipients = ["jo@example.com", "kim@example.org"].map((recipient) =>
      ofRecipient(recipient, { messageId: "m-1", delivery: "delivered" }),
    );
    expect(foldEitherWay(...recipients, finished({ counts: counts({ total: 2 }) })).finality).toBe("open");
    expect(foldEitherWay(...recipients, finished({ counts: counts({ total: 1 }) })).finality).toBe("settled");
  });

  it("that do not say how many mails there are change nothing", () => {
    expect(foldEitherWay(delivered, finished({ counts: counts({ by: { delivered: 5 } }) }))).toMatchObject({
      state: "delivered",
    });
  });

  it("are those of the latest read, and of the furthest word on the operation", () => {
    const early = finished({ counts: counts({ total: 1 }), observedAt: at(1) });
    const late = finished({ counts: counts({ total: 2 }), observedAt: at(2) });
    expect(foldEitherWay(early, late).counts?.total).toBe(2);
    const running = ofOperation({ operation: "running", counts: counts({ total: 3 }), observedAt: at(3) });
    expect(foldEitherWay(early, late, running).counts?.total).toBe(2);
    expect(foldEitherWay(running, finished({ observedAt: at(4) })).counts?.total).toBe(3);
    expect(foldEitherWay(finished({}))).not.toHaveProperty("counts");
  });
});
