import { describe, expect, it } from "vitest";
import { canTellMore, type DeliveryState, type MailStatus, type OperationState } from "../../src/status/index.js";
import { type Facts, fold, ofOperation, ofRecipient, type Seen } from "../support/observations.js";
import { deliveryStates, operationStates, states } from "../support/words.js";

const stopped: readonly OperationState[] = ["finished", "failed", "canceled"];
const polled = (operation: OperationState, delivery: DeliveryState, ceiling: DeliveryState, facts: Facts = {}): Seen =>
  ofOperation({ operation, delivery, ceiling, ...facts });
const jo = (facts: Facts): Seen => ofRecipient("jo@example.com", facts);
const kim = (facts: Facts): Seen => ofRecipient("kim@example.org", facts);
const status = (...seen: readonly Seen[]): MailStatus => fold(seen);

describe("whether asking again can tell more", () => {
  it.each(operationStates)("when the operation is %s, and the mail at the ceiling", (operation) => {
    expect(canTellMore(status(polled(operation, "sent", "sent")))).toBe(!stopped.includes(operation));
  });

  it.each(deliveryStates.filter((state) => states[state][1] !== "open"))("of a mail that is %s: no", (delivery) => {
    expect(canTellMore(status(jo({ delivery }), ofOperation({ operation: "running" })))).toBe(false);
  });

  it("of a mail below what can be told: yes", () => {
    expect(canTellMore(status(polled("finished", "sent", "delivered")))).toBe(true);
    expect(canTellMore(status(polled("finished", "sent", "delivered"), jo({})))).toBe(true);
    expect(canTellMore(status(polled("finished", "sending", "sent")))).toBe(true);
  });

  it("of a mail that is not known: as long as anything could be told", () => {
    expect(canTellMore(status(ofOperation({ operation: "unknown", delivery: "unknown" })))).toBe(true);
    expect(canTellMore(status(polled("finished", "unknown", "sent")))).toBe(true);
  });

  it("of several: while one is below what can be told", () => {
    const finished = ofOperation({ operation: "finished" });
    expect(canTellMore(status(finished, jo({ delivery: "delivered" }), kim({ delivery: "sent" })))).toBe(true);
    const atCeiling = { delivery: "sent", ceiling: "sent" } as const;
    const finishedThere = polled("finished", "sent", "sent");
    expect(canTellMore(status(finishedThere, jo(atCeiling), kim({ ...atCeiling, delivery: "queued" })))).toBe(true);
    expect(canTellMore(status(finishedThere, jo(atCeiling), kim({ ...atCeiling, delivery: "failed" })))).toBe(false);
  });

  it("of those that are not named yet: while the operation's word is below what can be told", () => {
    const counts = { total: 2, by: {}, engagement: {}, basis: "partition", complete: false, raw: {} } as const;
    expect(canTellMore(status(polled("finished", "sent", "delivered", { counts }), jo({ delivery: "delivered" })))).toBe(true);
    expect(canTellMore(status(ofOperation({ operation: "finished", delivery: "mixed" })))).toBe(true);
    const named = jo({ delivery: "sent", ceiling: "sent" });
    expect(canTellMore(status(polled("finished", "queued", "sent", { counts }), named))).toBe(true);
    expect(canTellMore(status(polled("finished", "sent", "sent", { counts }), named))).toBe(false);
  });

  it("of a source that tells only of the provider's own work: not once that has stopped", () => {
    expect(canTellMore(status(ofOperation({ operation: "finished", ceiling: "sending" })))).toBe(false);
    expect(canTellMore(status(polled("running", "sending", "sending")))).toBe(true);
  });

  it("what only a webhook, a log or the send itself could tell does not count", () => {
    const atCeiling = polled("finished", "sent", "sent");
    for (const channel of ["webhook", "log", "send"] as const)
      expect(canTellMore(status(atCeiling, jo({ channel, delivery: "sent", ceiling: "delivered" })))).toBe(false);
    expect(canTellMore(status(atCeiling, jo({ channel: "list", delivery: "sent", ceiling: "delivered" })))).toBe(true);
  });

  it("what was told by a source that can tell less is no end of what is asked", () => {
    const finished = ofOperation({ operation: "finished", delivery: "sent" });
    for (const channel of ["webhook", "send", "poll"] as const) {
      const told = jo({ channel, delivery: "sent", ceiling: "sent" });
      expect(canTellMore(status(finished, told, jo({ channel: "list", delivery: "queued" })))).toBe(true);
    }
  });

  it("where nothing was asked yet, asking can", () => {
    const pushed = ofOperation({ channel: "webhook", operation: "finished", delivery: "sent", ceiling: "sent" });
    expect(canTellMore(status(pushed))).toBe(true);
  });

  it("an inferred delivery to one is no word on another of whom the same answer tells", () => {
    const told = jo({ delivery: "delivered", certainty: "inferred" });
    expect(canTellMore(status(ofOperation({ operation: "finished" }), told, kim({ delivery: "sent" })))).toBe(true);
  });

  it("an operation that says nothing of its mails is no bar where all are named, and are at the ceiling", () => {
    const named = jo({ delivery: "sent", ceiling: "sent" });
    expect(canTellMore(status(ofOperation({ operation: "finished", ceiling: "sent" }), named))).toBe(false);
  });

  it("where a delivery would only be inferred, strictness makes `sent` the furthest", () => {
    const inferring = { ceiling: "delivered", ceilingCertainty: "inferred" } as const;
    const finished = ofOperation({ operation: "finished", ...inferring });
    for (const certainty of ["inferred", "reported"] as const) {
      const told = jo({ delivery: certainty === "inferred" ? "delivered" : "sent", certainty, ...inferring });
      expect(canTellMore(fold([finished, told], { strict: true }))).toBe(false);
    }
  });

  it("what strictness shows as sent was a verdict already, also where another could be certain", () => {
    const told = jo({ delivery: "delivered", certainty: "inferred" });
    const other = kim({ delivery: "sent", raw: { status: 1, body: 1 } });
    expect(canTellMore(fold([ofOperation({ operation: "finished" }), told], { strict: true }))).toBe(false);
    expect(canTellMore(fold([ofOperation({ operation: "finished" }), told, other], { strict: true }))).toBe(true);
  });
});
