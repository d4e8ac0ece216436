import { describe, expect, it } from "vitest";
import { type MailStatus, mailStatus, type Observation, reasonOf } from "../../src/status/index.js";
import { ofOperation, ofRecipient, source } from "../support/observations.js";
import { deliveryStates, states } from "../support/words.js";

const of = (...observations: Observation[]): MailStatus<"acme"> => mailStatus(source, observations);
const hard = { delivery: "bounced", reason: reasonOf("no-such-mailbox") } as const;
const soft = { delivery: "bounced", reason: reasonOf("mailbox-full") } as const;

it("nothing observed: the send is not found, and that is an answer", () => {
  expect(of()).toEqual({
    ...source,
    operation: "unknown",
    state: "unknown",
    outcome: "unknown",
    finality: "open",
    certainty: "reported",
    recipients: [],
    reason: reasonOf("not-found"),
  });
});

describe("one observation", () => {
  it.each(deliveryStates)("of the whole: %s", (delivery) => {
    const [outcome, finality] = states[delivery];
    const status = of(ofOperation({ operation: "running", delivery, certainty: "confirmed" }));
    expect(status).toEqual({
      ...source,
      operation: "running",
      state: delivery,
      outcome,
      finality,
      certainty: "confirmed",
      recipients: [],
    });
  });

  it.each(deliveryStates)("of one recipient: %s", (delivery) => {
    const [outcome, finality] = states[delivery];
    const observation = ofRecipient("a", {
      delivery,
      messageId: "m",
      certainty: "inferred",
      occurredAt: new Date(0),
      engagement: ["opened"],
    });
    const status = of(observation);
    const { level, delivery: state, ...kept } = observation;
    expect(level).toBe("recipient");
    expect(status.recipients).toEqual([{ ...kept, state, outcome, finality, ceiling: "delivered" }]);
    expect(status).toMatchObject({ state: delivery, outcome, finality, certainty: "inferred", raw: source.raw });
  });

  it("of an operation whose word says nothing about delivery", () => {
    expect(of(ofOperation({ operation: "finished" }))).toMatchObject({
      operation: "finished",
      state: "unknown",
      outcome: "unknown",
    });
    expect(of(ofOperation({ delivery: "queued" }))).toMatchObject({ operation: "unknown", state: "queued" });
  });

  it("`finished` does not make it delivered", () => {
    expect(of(ofOperation({ operation: "finished", delivery: "sent" }))).toMatchObject({
      state: "sent",
      outcome: "pending",
      finality: "open",
    });
  });
});

describe("several recipients", () => {
  const [queued, delivered, bounced] = [
    ofRecipient("a", { delivery: "queued" }),
    ofRecipient("b", { delivery: "delivered", certainty: "confirmed" }),
    ofRecipient("c", { ...hard, certainty: "inferred" }),
  ] as const;

  it.each<[string, Observation[], Partial<MailStatus>]>([
    ["alike", [delivered, { ...delivered, recipient: "d" }], { state: "delivered", outcome: "delivered", finality: "settled" }],
    [
      "one still on the way",
      [delivered, queued],
      { state: "mixed", outcome: "pending", finality: "open", certainty: "reported" },
    ],
    [
      "one bounced",
      [delivered, bounced],
      { state: "mixed", outcome: "not-delivered", finality: "settled", certainty: "inferred" },
    ],
    [
      "all bounced",
      [bounced, { ...bounced, recipient: "d" }],
      { state: "bounced", outcome: "not-delivered", finality: "closed" },
    ],
    [
      "one unknown",
      [delivered, ofRecipient("d", { delivery: "unknown" })],
      { state: "mixed", outcome: "unknown", finality: "open" },
    ],
    ["one canceled", [delivered, ofRecipient("d", { delivery: "canceled" })], { state: "mixed", outcome: "not-delivered" }],
    ["delivered and expanded", [delivered, ofRecipient("d", { delivery: "expanded" })], { state: "mixed", outcome: "delivered" }],
  ])("%s", (_what, observations, expected) => {
    for (const order of [observations, [...observations].reverse()]) expect(of(...order)).toMatchObject(expected);
  });

  it("have the reason in common, or none", () => {
    expect(of(bounced, { ...bounced, recipient: "d" }).reason).toEqual(hard.reason);
    expect(of(bounced, ofRecipient("d", soft))).not.toHaveProperty("reason");
    expect(of(bounced, delivered)).not.toHaveProperty("reason");
    expect(of(ofOperation({ operation: "failed", reason: reasonOf("quota") }), bounced).reason).toEqual(reasonOf("quota"));
  });

  it("are told apart by address and by message", () => {
    const to = (recipient: string, messageId: string) => ofRecipient(recipient, { messageId, delivery: "sent" });
    const status = of(to("a", "1"), to("b", "1"), to("a", "2"), to("a", "1"));
    expect(status.recipients.map(({ recipient, messageId }) => [recipient, messageId])).toEqual([
      ["a", "1"],
      ["b", "1"],
      ["a", "2"],
    ]);
  });

  it("that are not named are one mail each", () => {
    const unnamed: Observation = { level: "message", certainty: "reported", delivery: "queued", raw: source.raw };
    expect(of(unnamed, unnamed, delivered).recipients).toHaveLength(3);
  });

  it("come before the operation's own word, which fills in where there are none", () => {
    expect(of(ofOperation({ operation: "finished", delivery: "sent" }), delivered)).toMatchObject({
      operation: "finished",
      state: "delivered",
    });
  });

  it("`mixed` of the whole stays, whatever one page of recipients says", () => {
    const whole = ofOperation({ operation: "finished", delivery: "mixed" });
    expect(of(whole)).toMatchObject({ state: "mixed", outcome: "unknown", finality: "open", recipients: [] });
    expect(of(whole, delivered)).toMatchObject({ state: "mixed", operation: "finished" });
    expect(of(ofRecipient("a", { delivery: "mixed" }))).toMatchObject({ state: "mixed", recipients: [{ state: "unknown" }] });
  });
});

describe("the operation, where only its mails are told of", () => {
  it.each<[string, Observation[], MailStatus["operation"]]>([
    [
      "its mails' common word",
      [ofRecipient("a", { operation: "scheduled" }), ofRecipient("b", { operation: "scheduled" })],
      "scheduled",
    ],
    [
      "goes on while one goes on",
      [ofRecipient("a", { operation: "finished" }), ofRecipient("b", { operation: "pending" })],
      "running",
    ],
    [
      "has finished when all have an end",
      [ofRecipient("a", { operation: "failed" }), ofRecipient("b", { operation: "canceled" })],
      "finished",
    ],
    ["goes on while a mail is open", [ofRecipient("a", { delivery: "sent" }), ofRecipient("b", hard)], "running"],
    ["has finished when no mail is open", [ofRecipient("a", { delivery: "delivered" }), ofRecipient("b", hard)], "finished"],
    ["is unknown if a mail is", [ofRecipient("a", { delivery: "delivered" }), ofRecipient("b")], "unknown"],
  ])("%s", (_what, observations, operation) => {
    for (const order of [observations, [...observations].reverse()]) expect(of(...order).operation).toBe(operation);
  });
});

it("what the source adds is handed on", () => {
  const counts = { by: { delivered: 1 }, engagement: {}, basis: "partition", complete: true, raw: 1 } as const;
  expect(mailStatus({ ...source, ceiling: "sent", counts }, [ofRecipient("a")])).toMatchObject({
    provider: "acme",
    ceiling: "sent",
    counts,
  });
});
