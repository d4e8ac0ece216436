import { describe, expect, it } from "vitest";
import { type MailStatus, reasonOf } from "../../src/status/index.js";
import { type Facts, foldEitherWay, ofMail, ofOperation, ofRecipient, type Seen } from "../support/observations.js";

const hard = { delivery: "bounced", reason: reasonOf("no-such-mailbox") } as const;
const soft = { delivery: "bounced", reason: reasonOf("mailbox-full") } as const;
const jo = (facts: Facts): Seen => ofRecipient("jo@example.com", facts);
const kim = (facts: Facts): Seen => ofRecipient("kim@example.org", facts);

describe("several recipients", () => {
  const delivered = jo({ delivery: "delivered", certainty: "confirmed" });

  it.each<[string, Facts, Partial<MailStatus>]>([
    ["alike", { delivery: "delivered" }, { state: "delivered", outcome: "delivered", finality: "settled" }],
    ["one on its way", { delivery: "queued" }, { state: "mixed", outcome: "pending", finality: "open", certainty: "reported" }],
    ["one bounced", { ...hard, certainty: "inferred" }, { state: "mixed", outcome: "not-delivered", certainty: "inferred" }],
    ["one unknown", { delivery: "unknown" }, { state: "mixed", outcome: "unknown", finality: "open" }],
    ["one canceled", { delivery: "canceled" }, { state: "mixed", outcome: "not-delivered", finality: "settled" }],
    ["one expanded", { delivery: "expanded" }, { state: "mixed", outcome: "delivered", finality: "settled" }],
  ])("%s", (_what, facts, expected) => {
    expect(foldEitherWay(delivered, kim(facts))).toMatchObject(expected);
  });

  it("of which one is on its way and one unknown: pending", () => {
    const status = foldEitherWay(delivered, kim({ delivery: "sent" }), ofRecipient("lee@example.net"));
    expect(status).toMatchObject({ state: "mixed", outcome: "pending", finality: "open" });
  });

  it("have the finality of the least final, and the certainty of the least certain", () => {
    const certain = { delivery: "suppressed", certainty: "confirmed" } as const;
    expect(foldEitherWay(jo(certain), kim({ ...hard, certainty: "confirmed" }))).toMatchObject({
      finality: "closed",
      certainty: "confirmed",
    });
    expect(foldEitherWay(jo(certain), kim({ ...soft, certainty: "reported" }))).toMatchObject({
      finality: "settled",
      certainty: "reported",
    });
  });

  it("have the reason in common, or none", () => {
    expect(foldEitherWay(jo(hard), kim(hard)).reason).toEqual(hard.reason);
    expect(foldEitherWay(jo(hard), kim(soft))).not.toHaveProperty("reason");
    expect(foldEitherWay(jo(hard), kim({ delivery: "delivered" }))).not.toHaveProperty("reason");
  });

  it("have one code in common without the details that differ", () => {
    const withText = (text: string, smtp: number) =>
      ({ delivery: "bounced", reason: reasonOf("policy", { text, smtp }) }) as const;
    expect(foldEitherWay(jo(withText("a", 550)), kim(withText("b", 554))).reason).toEqual(reasonOf("policy"));
    const temporary = reasonOf("policy", { permanence: "temporary", text: "b" });
    const permanent = reasonOf("policy", { permanence: "permanent", text: "a" });
    const both = [jo({ delivery: "bounced", reason: temporary }), kim({ delivery: "bounced", reason: permanent })];
    expect(foldEitherWay(...both).reason).toEqual(reasonOf("policy", { permanence: "unknown" }));
  });

  it("have that of the operation where they have none and it is why they are so", () => {
    const reason = reasonOf("quota");
    expect(foldEitherWay(ofOperation({ operation: "running", delivery: "sending", reason }), jo({})).reason).toEqual(reason);
  });

  it("have no reason of an operation that is not known any more", () => {
    const lost = ofOperation({ operation: "unknown", delivery: "unknown", reason: reasonOf("not-found") });
    expect(foldEitherWay(lost, delivered)).toMatchObject({ state: "delivered", outcome: "delivered" });
    expect(foldEitherWay(lost, delivered)).not.toHaveProperty("reason");
  });
});

describe("`mixed`", () => {
  it("of the whole stays, whatever the recipients that are named have in common", () => {
    const whole = ofOperation({ operation: "finished", delivery: "mixed" });
    expect(foldEitherWay(whole)).toMatchObject({ state: "mixed", outcome: "unknown", finality: "open", recipients: [] });
    expect(foldEitherWay(whole, ofRecipient("jo@example.com", { delivery: "delivered" }))).toMatchObject({ state: "mixed" });
  });

  it("of the whole stays, also where more had been said before", () => {
    const running = ofOperation({ operation: "running", delivery: "sending" });
    expect(foldEitherWay(running, ofOperation({ operation: "finished", delivery: "mixed" }))).toMatchObject({ state: "mixed" });
  });

  it("of a mail says nothing of which of its recipients, so that the mail is unknown", () => {
    expect(foldEitherWay(ofMail("m-1", { delivery: "mixed" }))).toMatchObject({
      state: "mixed",
      recipients: [{ state: "unknown" }],
    });
  });
});

describe("the operation, where no source speaks of it", () => {
  it.each<[string, readonly Seen[], MailStatus["operation"]]>([
    ["goes on while a mail is open", [jo({ delivery: "sent" }), kim(hard)], "running"],
    ["has finished when none is", [jo({ delivery: "delivered" }), kim(hard)], "finished"],
    ["goes on while one is unknown", [jo({ delivery: "delivered" }), kim({})], "running"],
    ["is unknown if all are", [jo({}), kim({ delivery: "unknown" })], "unknown"],
    ["has no word of its own in a word on its mails", [jo({ delivery: "sent", operation: "failed" })], "running"],
  ])("%s", (_what, seen, operation) => {
    expect(foldEitherWay(...seen).operation).toBe(operation);
  });
});
