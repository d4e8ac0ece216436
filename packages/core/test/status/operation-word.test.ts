import { describe, expect, it } from "vitest";
import { reasonOf } from "../../src/status/index.js";
import { at, fold, foldEitherWay, ofJo, ofMail, ofOperation, onlyRecipient } from "../support/observations.js";

describe("the operation's word", () => {
  it.each(["failed", "canceled"] as const)("`%s` ends recipients that are still open", (word) => {
    const operation = ofOperation({ operation: word, delivery: word });
    for (const delivery of ["queued", "sending", "sent", "deferred"] as const)
      expect(onlyRecipient(operation, ofJo({ delivery }))).toMatchObject({ state: word, finality: "closed", conflict: false });
  });

  it("of another reason ends them with it", () => {
    const reason = reasonOf("suppression-list");
    const operation = ofOperation({ operation: "failed", delivery: "suppressed", reason });
    expect(onlyRecipient(operation, ofJo({ delivery: "sent" }))).toMatchObject({
      state: "suppressed",
      reason,
      winner: operation,
    });
  });

  it("does not change a verdict on a recipient", () => {
    const operation = ofOperation({ operation: "failed", delivery: "failed" });
    expect(onlyRecipient(operation, ofJo({ delivery: "rejected" }))).toMatchObject({ state: "rejected", conflict: false });
    expect(onlyRecipient(operation, ofJo({ delivery: "delivered" }))).toMatchObject({ state: "delivered", conflict: true });
  });

  it("fills only what was not said of the recipient", () => {
    const operation = ofOperation({ operation: "finished", delivery: "sent" });
    expect(onlyRecipient(operation, ofJo({ delivery: "queued" }))).toMatchObject({ state: "queued" });
    expect(onlyRecipient(operation, ofJo({}))).toMatchObject({ state: "sent", winner: operation });
  });

  it("is not hidden by a recipient that is unknown", () => {
    const unknown = ofJo({ delivery: "unknown", reason: reasonOf("not-found"), certainty: "confirmed", occurredAt: at(9) });
    for (const delivery of ["scheduled", "queued", "sending", "sent"] as const)
      expect(onlyRecipient(unknown, ofOperation({ operation: "running", delivery }))).toMatchObject({ state: delivery });
    expect(onlyRecipient(unknown, ofMail("m-1", { delivery: "queued" }))).toMatchObject({ state: "queued" });
  });

  it("comes after the word on the mail, and that after the word on the recipient", () => {
    const [recipient, mail, operation] = [
      ofJo({ delivery: "queued" }),
      ofMail("m-1", { delivery: "sending" }),
      ofOperation({ operation: "running", delivery: "sent" }),
    ];
    expect(onlyRecipient(recipient, mail, operation).state).toBe("queued");
    expect(onlyRecipient(ofJo({}), mail, operation).state).toBe("sending");
  });

  it.each([
    ["finished", "running"],
    ["canceled", "finished"],
    ["failed", "canceled"],
  ] as const)("`%s` counts before `%s`, also where it says nothing of the mails", (later, earlier) => {
    const before = ofOperation({ operation: earlier, delivery: "sending", occurredAt: at(9), certainty: "confirmed" });
    expect(foldEitherWay(before, ofOperation({ operation: later })).operation).toBe(later);
  });

  it("on the mails stays where it finishes without another", () => {
    const running = ofOperation({ operation: "running", delivery: "sending" });
    expect(foldEitherWay(running, ofOperation({ operation: "finished" }))).toMatchObject({
      operation: "finished",
      state: "sending",
    });
  });

  it("is that of what the provider does with it, the furthest first", () => {
    const running = ofOperation({ operation: "running", delivery: "sending", occurredAt: at(9) });
    const finished = ofOperation({ operation: "finished", delivery: "sent" });
    for (const seen of [
      [running, finished],
      [finished, running],
    ])
      expect(fold(seen)).toMatchObject({ operation: "finished", state: "sent", recipients: [] });
    const lost = ofOperation({ operation: "unknown", delivery: "unknown", reason: reasonOf("not-found"), occurredAt: at(20) });
    expect(fold([running, lost])).toMatchObject({ operation: "running", state: "sending" });
  });
});
