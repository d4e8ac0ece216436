import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldObservations } from "../../src/status/index.js";
import { denseObservations, observations } from "../support/observation-arbitraries.js";
import { fold, ofOperation, ofRecipient, type Seen } from "../support/observations.js";

const runs = { numRuns: 500 };
const all = fc.array(observations, { minLength: 1, maxLength: 8 });

describe("`delivered` never comes from the operation", () => {
  it("whatever it says of itself", () => {
    const ofOperations = fc.array(
      observations.filter(({ level }) => level === "operation"),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(ofOperations, (seen) => {
        const { state, outcome } = foldObservations(seen);
        expect(state).not.toBe("delivered");
        expect(outcome).not.toBe("delivered");
      }),
      runs,
    );
  });

  it("nor does that of a recipient", () => {
    fc.assert(
      fc.property(all, (seen) => {
        for (const { state, winner } of foldObservations(seen).recipients)
          if (state === "delivered") expect(winner.level).not.toBe("operation");
      }),
      runs,
    );
  });

  it.each(["delivered", "expanded"] as const)("`%s` of the whole says no more than that the mail has left", (delivery) => {
    const operation = ofOperation({ operation: "finished", delivery });
    for (const seen of [[operation], [operation, ofRecipient("jo@example.com")]])
      expect(fold(seen)).toMatchObject({ operation: "finished", state: "sent", outcome: "pending", finality: "open" });
    expect(fold([operation, ofRecipient("jo@example.com", { delivery: "queued" })])).toMatchObject({ state: "queued" });
  });

  it("and a finished operation is not a delivery", () => {
    const finished = ofOperation({ operation: "finished", delivery: "sent" });
    const status = { operation: "finished", state: "sent", outcome: "pending", finality: "open" };
    expect(fold([finished])).toMatchObject(status);
    expect(fold([finished, ofRecipient("jo@example.com")])).toMatchObject(status);
  });

  it("nor do counters make one", () => {
    const counts = { total: 2, by: { delivered: 2 }, engagement: {}, basis: "partition", complete: true, raw: {} } as const;
    expect(fold([ofOperation({ operation: "finished", counts })])).toMatchObject({ state: "unknown", finality: "open", counts });
  });
});

describe("certainty", () => {
  it("is never more than that of what was said", () => {
    fc.assert(
      fc.property(all, fc.constantFrom("inferred", "reported"), (seen, certainty) => {
        const { recipients, ...status } = foldObservations(seen.map((observation) => ({ ...observation, certainty })));
        const told = [status, ...recipients].flatMap((each) => [each.certainty, ...Object.values(each.engagement).map(sure)]);
        for (const each of told) expect([certainty, "inferred"]).toContain(each);
      }),
      runs,
    );
  });

  it("belongs to the state: somebody has said both in one", () => {
    fc.assert(
      fc.property(all, (seen) => {
        for (const { state, certainty } of foldObservations(seen).recipients) {
          if (state === "unknown" || certainty === "inferred") continue;
          expect(told(seen)).toContainEqual([state, certainty]);
        }
      }),
      runs,
    );
  });

  /** Of the whole a delivery says that the mail has left. */
  const told = (seen: readonly Seen[]): unknown[] =>
    seen.map(({ level, delivery, certainty }) => {
      const isArrival = delivery === "delivered" || delivery === "expanded";
      return [level === "operation" && isArrival ? "sent" : delivery, certainty];
    });

  const sure = ({ certainty }: { readonly certainty: string }): string => certainty;
});

describe("strict", () => {
  it("never shows a delivery that was only inferred", () => {
    fc.assert(
      fc.property(fc.array(denseObservations, { minLength: 1, maxLength: 8 }), (seen) => {
        const { recipients, ...status } = foldObservations(seen, { strict: true });
        for (const { state, certainty } of recipients) expect([state, certainty]).not.toEqual(["delivered", "inferred"]);
        if (recipients.length === 0) expect([status.state, status.certainty]).not.toEqual(["delivered", "inferred"]);
      }),
      runs,
    );
  });

  it("shows it as sent, and open", () => {
    const inferred = ofRecipient("jo@example.com", { delivery: "delivered", certainty: "inferred" });
    expect(fold([inferred]).recipients).toMatchObject([{ state: "delivered", certainty: "inferred", finality: "settled" }]);
    expect(fold([inferred], { strict: true })).toMatchObject({
      state: "sent",
      outcome: "pending",
      finality: "open",
      recipients: [{ state: "sent", certainty: "inferred" }],
    });
  });

  it("shows an open as no more than sent, too: the delivery behind it is inferred", () => {
    const opened = ofRecipient("jo@example.com", { engagement: "opened", certainty: "confirmed" });
    expect(fold([opened], { strict: true }).recipients).toMatchObject([{ state: "sent", engagement: { opened: { count: 1 } } }]);
  });

  it.each(["reported", "confirmed"] as const)("leaves one that was %s", (certainty) => {
    const [recipient] = fold([ofRecipient("jo@example.com", { delivery: "delivered", certainty })], { strict: true }).recipients;
    expect(recipient).toMatchObject({ state: "delivered", certainty });
  });

  it("lowers a ceiling that would be inferred, and no other", () => {
    const inferring = { ceiling: "delivered", ceilingCertainty: "inferred" } as const;
    expect(fold([ofRecipient("jo@example.com", inferring)], { strict: true })).toMatchObject({ ceiling: "sent" });
    expect(fold([ofRecipient("jo@example.com", inferring)])).toMatchObject({ ceiling: "delivered" });
    expect(fold([ofRecipient("jo@example.com")], { strict: true })).toMatchObject({ ceiling: "delivered" });
  });

  it("counts what would only be inferred as sent, too", () => {
    const counts = {
      total: 5,
      by: { sent: 1, delivered: 3, failed: 1 },
      engagement: {},
      basis: "partition",
      complete: true,
      raw: 1,
    } as const;
    const counted = (ceilingCertainty: "inferred" | "reported"): Seen =>
      ofOperation({ operation: "finished", counts, ceilingCertainty });
    expect(fold([counted("inferred")], { strict: true }).counts).toEqual({ ...counts, by: { sent: 4, failed: 1 } });
    expect(fold([counted("reported")], { strict: true }).counts).toEqual(counts);
    expect(fold([counted("inferred")]).counts).toEqual(counts);
  });

  it("keeps what was said, so that the same history can be shown either way", () => {
    const inferred = ofRecipient("jo@example.com", { delivery: "delivered", certainty: "inferred" });
    const strict = fold([inferred], { strict: true });
    expect(strict.history).toEqual([inferred]);
    expect(fold(strict.history)).toEqual(fold([inferred]));
  });
});
