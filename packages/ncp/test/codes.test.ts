import { describe, expect, it } from "vitest";
import { emailStatusCodeMap } from "../src/generated/status-map.gen.js";
import { instant, listed, mails } from "./answers.js";
import { ncpHolding, requestId } from "./support.js";

const target = { requestId };
const one = (code: string, row: object = {}): Parameters<typeof ncpHolding>[0] => [{ mailId: "1", code, row }];

describe("what a mail of NCP comes to by the list", () => {
  it.each([
    ["P", "pending", "queued", "pending", "open", "reported", undefined],
    ["R", "pending", "queued", "pending", "open", "reported", undefined],
    ["I", "running", "sending", "pending", "open", "reported", undefined],
    ["S", "finished", "delivered", "delivered", "settled", "inferred", undefined],
    ["U", "finished", "suppressed", "not-delivered", "closed", "reported", "unsubscribed"],
    ["C", "canceled", "canceled", "canceled", "closed", "reported", "canceled-by-caller"],
  ])("%s", async (code, operation, state, outcome, finality, certainty, reason) => {
    const answer = await ncpHolding(one(code)).getStatus(target);
    expect(answer).toMatchObject({ provider: "ncp", operationId: requestId, operation, ceiling: "delivered" });
    expect(answer).toMatchObject({ state, outcome, finality, certainty });
    expect(answer.reason?.code).toBe(reason);
    expect(answer.recipients).toMatchObject([{ recipient: "r1@example.com", messageId: "1", state }]);
  });

  it("is failed, without a reason, where the details are not there", async () => {
    const answer = await ncpHolding(one("F"), [], { reasonsPerRead: 0 }).getStatus(target);
    expect(answer).toMatchObject({ operation: "finished", state: "failed", finality: "closed", reason: { code: "unspecified" } });
  });

  it("is known for each code of the spec", () => {
    expect(Object.keys(emailStatusCodeMap)).toEqual(["P", "R", "I", "S", "F", "U", "C", "PF"]);
  });

  it.each(["W", "A", "s", "", "constructor"])("is unknown where nobody knows the code %j, which is kept", async (code) => {
    const { state, outcome, finality, recipients } = await ncpHolding(one(code)).getStatus(target);
    expect([state, outcome, finality]).toEqual(["unknown", "unknown", "open"]);
    expect(recipients).toMatchObject([{ state: "unknown", reason: { code: "unmapped", providerCode: code } }]);
    expect(recipients[0]?.winner.raw).toEqual({ status: code, body: listed(one(code)[0] as never) });
  });

  it.each(["alice@example.com", "alice@example.com(0)"])("names the one recipient in %j", async (representativeRecipient) => {
    const { recipients } = await ncpHolding(one("S", { representativeRecipient })).getStatus(target);
    expect(recipients.map((each) => each.recipient)).toEqual(["alice@example.com"]);
  });

  it("names no recipient of several, since it does not say whom it means", async () => {
    const { recipients, state } = await ncpHolding(one("S", { representativeRecipient: "alice@example.com(9)" })).getStatus(
      target,
    );
    expect([state, recipients.length]).toEqual(["delivered", 1]);
    expect(recipients[0]).not.toHaveProperty("recipient");
  });

  it("is mixed for a mail that fared differently, and no recipient is given that word", async () => {
    const row = { representativeRecipient: "alice@example.com(9)" };
    const answer = await ncpHolding(one("PF", row), [], { reasonsPerRead: 0 }).getStatus(target);
    expect(answer).toMatchObject({ operation: "finished", state: "mixed", outcome: "unknown", finality: "open" });
    expect(answer.recipients.map(({ state }) => state)).toEqual(["unknown"]);
  });

  it("is unknown for one recipient of whom it is said that some got it and some did not", async () => {
    const { recipients } = await ncpHolding(one("PF"), [], { reasonsPerRead: 0 }).getStatus(target);
    expect(recipients).toMatchObject([{ state: "unknown", reason: { code: "unmapped", providerCode: "PF" } }]);
  });

  it("has its time where the list tells it", async () => {
    const timesAt = async (utc: unknown): Promise<unknown> =>
      (await ncpHolding(one("S", { sendDate: instant(utc) })).getStatus(target)).recipients[0]?.times;
    expect(await timesAt(1542694793856)).toEqual({ delivered: new Date("2018-11-20T06:19:53.856Z") });
    for (const none of ["garbage", 9e15, null, undefined]) expect(await timesAt(none)).toEqual({});
  });

  it.each([[null], [7], [""], ["../../"]])("keeps a mail with the id %j, by which nobody can ask why it failed", async (id) => {
    const nameless = { mailId: "2", code: "F", row: { mailId: id } };
    const { recipients } = await ncpHolding([...mails("S", 1), nameless]).getStatus(target);
    expect(recipients.map(({ state }) => state).sort()).toEqual(["delivered", "failed"]);
  });

  it("keeps the other mails beside one that cannot be read", async () => {
    const broken = { mailId: "2", code: "S", row: { emailStatus: null, requestDate: null } };
    for (const held of [
      [...mails("S", 1), broken],
      [broken, ...mails("S", 1)],
    ]) {
      const { recipients } = await ncpHolding(held).getStatus(target);
      expect(recipients.map(({ state }) => state).sort()).toEqual(["delivered", "unknown"]);
    }
  });
});
