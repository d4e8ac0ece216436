import { describe, expect, it } from "vitest";
import { reasonOf } from "../../src/status/index.js";
import { thrownBy } from "../support/errors.js";
import { at, fold, foldEitherWay, ofOperation, ofRecipient, raw, type Seen } from "../support/observations.js";
import { deliveryStates, operationStates, states } from "../support/words.js";

describe("one observation", () => {
  const unsaid = { provider: "acme", operationId: "op-1", engagement: {}, conflict: false, ceiling: "delivered", raw };

  it.each(deliveryStates.filter((state) => state !== "delivered" && state !== "expanded"))("of the whole: %s", (delivery) => {
    const seen = ofOperation({ operation: "running", delivery, certainty: "confirmed" });
    const [outcome, finality] = states[delivery];
    const words = { operation: "running", state: delivery, outcome, finality, certainty: "confirmed" };
    expect(foldEitherWay(seen)).toEqual({ ...unsaid, ...words, recipients: [], history: [seen] });
  });

  it.each(deliveryStates)("of one recipient: %s", (delivery) => {
    const reason = reasonOf("unspecified");
    const [outcome, finality] = states[delivery];
    const seen = ofRecipient("jo@example.com", { delivery, messageId: "m-1", certainty: "confirmed", reason, occurredAt: at(1) });
    const words = { state: delivery, outcome, finality, certainty: "confirmed", reason };
    const operation = delivery === "unknown" ? "unknown" : finality === "open" ? "running" : "finished";
    expect(foldEitherWay(seen)).toEqual({
      ...unsaid,
      ...words,
      operation,
      raw: { status: [raw.status], body: [raw.body] },
      recipients: [
        {
          ...words,
          recipient: "jo@example.com",
          messageId: "m-1",
          ceiling: "delivered",
          times: delivery === "unknown" ? {} : { [delivery]: at(1) },
          engagement: {},
          conflict: false,
          winner: seen,
          history: [seen],
        },
      ],
      history: [seen],
    });
  });

  it.each(operationStates)("of an operation that is %s and says nothing of its mails", (operation) => {
    expect(foldEitherWay(ofOperation({ operation }))).toMatchObject({
      operation,
      state: "unknown",
      outcome: "unknown",
      finality: "open",
    });
  });
});

describe("the ceiling", () => {
  it("is the furthest that any source can tell", () => {
    const poll = ofOperation({ operation: "finished", ceiling: "sent" });
    const event = ofRecipient("jo@example.com", { channel: "webhook", ceiling: "delivered" });
    expect(foldEitherWay(poll).ceiling).toBe("sent");
    expect(foldEitherWay(poll, event)).toMatchObject({ ceiling: "delivered", recipients: [{ ceiling: "delivered" }] });
  });
});

describe("of the same observation, come several times", () => {
  const seen = ofRecipient("jo@example.com", { delivery: "sent" });

  it("the latest to be seen is kept", () => {
    const later = { ...seen, observedAt: at(5), raw: { status: "S", body: { later: true } } };
    expect(foldEitherWay(seen, later).history).toEqual([later]);
  });

  it("the most certain is kept, whenever it was seen", () => {
    const certain = { ...seen, certainty: "confirmed" } as const;
    const later = { ...seen, observedAt: at(5) };
    expect(foldEitherWay(certain, later)).toMatchObject({ certainty: "confirmed", history: [certain] });
  });
});

describe("what cannot be folded", () => {
  it.each<[string, readonly Seen[]]>([
    ["nothing", []],
    ["several sends", [ofOperation(), ofOperation({ operationId: "op-2" })]],
    ["several providers", [ofOperation(), { ...ofOperation(), provider: "other" as "acme" }]],
  ])("%s is refused", async (_what, seen) => {
    expect(await thrownBy(() => fold(seen))).toMatchObject({ kind: "usage", attempts: 0 });
  });
});
