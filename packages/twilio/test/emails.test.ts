import { foldObservations } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { email, emailId, operation, service, target, twilioOver } from "./support.js";

const statusOf = (emails: Record<string, unknown>[], total = emails.length) =>
  twilioOver(service({ operation: operation(total), emails })).twilio.getStatus(target);

describe("what an Email of Twilio comes to", () => {
  it.each([
    ["SCHEDULED", "scheduled", "reported", "open", undefined],
    ["QUEUED", "queued", "reported", "open", undefined],
    ["SENT", "sent", "reported", "open", undefined],
    ["DELIVERED", "delivered", "reported", "settled", undefined],
    ["OPENED", "delivered", "inferred", "settled", undefined],
    ["UNDELIVERED", "bounced", "reported", "settled", "unspecified"],
    ["FAILED", "failed", "reported", "closed", "provider-error"],
    ["CANCELED", "canceled", "reported", "closed", "canceled-by-caller"],
    ["INBOUND", "unknown", "reported", "open", "unmapped"],
    ["BLOCKED", "unknown", "reported", "open", "unmapped"],
    ["delivered", "unknown", "reported", "open", "unmapped"],
    [undefined, "unknown", "reported", "open", "unmapped"],
  ])("%s", async (status, state, certainty, finality, reason) => {
    const body = email(1, status);
    const answer = await statusOf([body]);
    const [told] = answer.recipients;
    expect(told).toMatchObject({
      recipient: "recipient-1@example.com",
      messageId: emailId(1),
      state,
      certainty,
      finality,
      ceiling: "delivered",
      winner: { channel: "list", level: "recipient", raw: { body: JSON.parse(JSON.stringify(body)) as object } },
    });
    expect(told?.reason?.code).toBe(reason);
    expect(answer).toMatchObject({ operation: "finished", state, finality });
  });

  it("OPENED is a delivery that is inferred, and an opening that is reported", async () => {
    const { engagement, recipients } = await statusOf([email(1, "OPENED")]);
    const opened = { opened: { count: 1, certainty: "reported", mayBeMachine: true } };
    expect(engagement).toEqual(opened);
    expect(recipients).toMatchObject([{ state: "delivered", certainty: "inferred", engagement: opened }]);
  });

  it("OPENED takes the place of DELIVERED, but nothing from what that has told", async () => {
    const [before, after] = await Promise.all([statusOf([email(1, "DELIVERED")]), statusOf([email(1, "OPENED")])]);
    for (const seen of [
      [...before.history, ...after.history],
      [...after.history, ...before.history],
    ]) {
      const status = foldObservations(seen);
      expect(status).toMatchObject({
        state: "delivered",
        certainty: "reported",
        conflict: false,
        engagement: { opened: { count: 1 } },
      });
    }
  });

  it("UNDELIVERED does not say whether it is for good", async () => {
    expect((await statusOf([email(1, "UNDELIVERED")])).reason).toMatchObject({ permanence: "unknown", advice: "none" });
  });

  it("keeps the word that nobody knows yet", async () => {
    expect((await statusOf([email(1, "BLOCKED")])).reason).toMatchObject({ code: "unmapped", providerCode: "BLOCKED" });
  });
});

describe("the Emails of an operation", () => {
  it.each(["emails", "data"])("are read from `%s`", async (listedAs) => {
    const known = service({ operation: operation(1), emails: [email(1, "DELIVERED")], listedAs });
    expect(await twilioOver(known).twilio.getStatus(target)).toMatchObject({ state: "delivered", outcome: "delivered" });
  });

  it.each<readonly [string, unknown, string | undefined]>([
    ["a list", [{ address: "alice@example.com", name: "Alice" }], "alice@example.com"],
    ["an object", { address: "alice@example.com" }, "alice@example.com"],
    ["a list of several", [{ address: "alice@example.com" }, { address: "bob@example.com" }], undefined],
    ["an empty list", [], undefined],
    ["missing", undefined, undefined],
    ["null", null, undefined],
    ["a list of nothing", [null], undefined],
  ])("with a recipient that is %s are not lost", async (_what, to, recipient) => {
    const { state, recipients } = await statusOf([email(1, "UNDELIVERED", { to }), email(2, "UNDELIVERED")]);
    expect(state).toBe("bounced");
    expect(recipients.map((each) => each.recipient)).toEqual([recipient, "recipient-2@example.com"]);
    expect(recipients.map(({ winner }) => winner.level)).toEqual([
      recipient === undefined ? "message" : "recipient",
      "recipient",
    ]);
  });

  it("are told apart by their ids where two went to one address", async () => {
    const to = [{ address: "alice@example.com" }];
    const { recipients } = await statusOf([email(1, "DELIVERED", { to }), email(2, "FAILED", { to })]);
    expect(recipients.map(({ state }) => state)).toEqual(["delivered", "failed"]);
  });

  it.each([[null], ["x"], [7]])("beside one that cannot be read, %j, are not lost", async (broken) => {
    const status = await statusOf([email(1, "DELIVERED"), broken as unknown as Record<string, unknown>, email(2, "FAILED")]);
    expect(status.recipients.map(({ state }) => state).sort()).toEqual(["delivered", "failed", "unknown"]);
    expect(status).toMatchObject({ state: "mixed", finality: "open" });
  });

  it.each([[null], [7], [{ toString: null }]])("whose id is no text, %j, are not lost", async (id) => {
    const { recipients } = await statusOf([email(1, "DELIVERED", { id }), email(2, "FAILED")]);
    expect(recipients.map(({ state, messageId }) => [state, typeof messageId])).toEqual([
      ["delivered", "undefined"],
      ["failed", "string"],
    ]);
  });

  it("come to one outcome together", async () => {
    expect(await statusOf([email(1, "DELIVERED"), email(2, "SENT")])).toMatchObject({ state: "mixed", outcome: "pending" });
    expect(await statusOf([email(1, "DELIVERED"), email(2, "FAILED")])).toMatchObject({
      outcome: "not-delivered",
      finality: "settled",
    });
    expect(await statusOf([email(1, "DELIVERED"), email(2, "OPENED")])).toMatchObject({
      outcome: "delivered",
      certainty: "inferred",
    });
  });

  it("keep the status open while fewer are listed than the operation made", async () => {
    const short = await statusOf([email(1, "DELIVERED"), email(2, "DELIVERED")], 3);
    expect(short).toMatchObject({ operation: "finished", state: "mixed", outcome: "unknown", finality: "open" });
    const all = await statusOf([email(1, "DELIVERED"), email(2, "DELIVERED")], 2);
    expect(all).toMatchObject({ state: "delivered", outcome: "delivered", finality: "settled" });
  });

  it.each(["CANCELED", "COMPLETED"])("say what became of each one even if the operation is %s", async (status) => {
    const known = service({ operation: operation(2, { status }), emails: [email(1, "DELIVERED"), email(2, "CANCELED")] });
    const { recipients } = await twilioOver(known).twilio.getStatus(target);
    expect(recipients.map(({ state }) => state)).toEqual(["delivered", "canceled"]);
  });
});

describe("with the option `strict`", () => {
  it("an opened mail is shown as no more than sent, and the opening stays", async () => {
    const known = service({ operation: operation(1), emails: [email(1, "OPENED")] });
    const status = await twilioOver(known, { strict: true }).twilio.getStatus(target);
    expect(status).toMatchObject({ state: "sent", recipients: [{ state: "sent", engagement: { opened: { count: 1 } } }] });
    expect(foldObservations(status.history).state).toBe("delivered");
  });

  it("a delivery that Twilio itself reports is shown", async () => {
    const known = service({ operation: operation(1), emails: [email(1, "DELIVERED")] });
    const status = await twilioOver(known, { strict: true }).twilio.getStatus(target);
    expect(status).toMatchObject({ state: "delivered", ceiling: "delivered" });
  });
});
