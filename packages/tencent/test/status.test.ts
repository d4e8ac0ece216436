import { describe, expect, it } from "vitest";
import { createTencent } from "../src/index.js";
import { messageId, options, row, tencentAnswering } from "./support.js";

const target = { messageId };

/** `SendStatus` values by the state and reason they come to; `DeliverStatus` is 0 beside each, and must not be read. */
const refusals: [number[], string, string][] = [
  [[1001, 1002, 1003, 1005, 1009], "failed", "provider-error"],
  [[1004], "failed", "timeout"],
  [[1006], "rejected", "rate-limited"],
  [[1007, 3020], "suppressed", "suppression-list"],
  [[1008], "suppressed", "recipient-refuses-sender"],
  [[1010], "rejected", "quota"],
  [[1011, 3009], "rejected", "permission"],
  [[1013], "suppressed", "unsubscribed"],
  [[3007, 3010], "rejected", "template"],
  [[3008, 3030], "rejected", "sender-reputation"],
  [[3014], "rejected", "sender-unverified"],
  [[3024], "rejected", "invalid-address"],
  [[3033], "rejected", "billing"],
  [[2001], "unknown", "not-found"],
  [[1012, 9999], "unknown", "unmapped"],
];

describe("what a row of Tencent comes to", () => {
  it.each(refusals.flatMap(([codes, state, reason]) => codes.map((code) => [code, state, reason] as const)))(
    "SendStatus %i is %s, %s",
    async (SendStatus, state, reason) => {
      const answer = await tencentAnswering([row({ SendStatus })]).getStatus(target);
      expect(answer).toMatchObject({ state, reason: { code: reason, providerCode: String(SendStatus) }, ceiling: "delivered" });
    },
  );

  it.each([
    [0, "", "queued", "reported", "open", undefined, undefined],
    [1, "", "delivered", "confirmed", "settled", undefined, undefined],
    [2, "dropped", "rejected", "reported", "closed", "unspecified", "unknown"],
    [3, "550 5.1.1 no such user", "bounced", "reported", "closed", "no-such-mailbox", "permanent"],
    [3, "refused", "bounced", "reported", "settled", "unspecified", "unknown"],
    [3, "", "bounced", "reported", "settled", "unspecified", "unknown"],
    [8, "452 4.2.2 mailbox full", "deferred", "reported", "open", "mailbox-full", "temporary"],
    [4, "", "unknown", "reported", "open", "unmapped", "unknown"],
  ])("DeliverStatus %i with %j is %s", async (DeliverStatus, DeliverMessage, state, certainty, finality, reason, permanence) => {
    const answer = await tencentAnswering([row({ DeliverStatus, DeliverMessage })]).getStatus(target);
    expect(answer).toMatchObject({ state, certainty, finality });
    expect([answer.reason?.code, answer.reason?.permanence]).toEqual([reason, permanence]);
  });

  it("tells when a mail was delivered, and to whom", async () => {
    const { recipients } = await tencentAnswering([row({ DeliverStatus: 1, DeliverTime: 1772323203 })]).getStatus(target);
    expect(recipients).toMatchObject([
      { recipient: "alice@example.com", messageId, occurredAt: new Date("2026-03-01T00:00:03Z") },
    ]);
  });

  it.each([
    [
      { UserOpened: true, UserClicked: true, UserUnsubscribed: true, UserComplainted: true },
      ["opened", "clicked", "unsubscribed", "complained"],
    ],
    [{ UserComplainted: false, UserComplained: true }, ["complained"]],
    [{ UserComplainted: true, UserComplained: false }, []],
  ])("keeps engagement apart from delivery: %j", async (flags, engagement) => {
    const { recipients, state } = await tencentAnswering([row(flags)]).getStatus(target);
    expect([state, recipients[0]?.engagement]).toEqual(["queued", engagement]);
  });

  it("reads every page, leaves other messages out, and counts a repeated row once", async () => {
    const rows = Array.from({ length: 120 }, (_item, index) =>
      row({ ToEmailAddress: `r${String(index % 90)}@example.com`, DeliverStatus: 1 }),
    );
    const asked: object[] = [];
    const answer = await tencentAnswering([...rows, row({ MessageId: "another" })], asked).getStatus(target);
    expect(answer.recipients).toHaveLength(90);
    expect(asked).toMatchObject([
      { Offset: 0, Limit: 100 },
      { Offset: 100, Limit: 100 },
    ]);
  });

  it("is mixed where recipients differ, and as little final as the least final", async () => {
    const rows = [row({ DeliverStatus: 1 }), row({ ToEmailAddress: "bob@example.com", DeliverStatus: 8 })];
    expect(await tencentAnswering(rows).getStatus(target)).toMatchObject({
      state: "mixed",
      outcome: "pending",
      finality: "open",
      operation: "running",
    });
  });

  it("is not found without a row", async () => {
    expect(await tencentAnswering([]).getStatus(target)).toMatchObject({
      state: "unknown",
      finality: "open",
      reason: { code: "not-found" },
    });
  });
});

describe("a list of Tencent that is none", () => {
  it("is an error", async () => {
    const answer = async (): Promise<Response> => Response.json({ Response: { EmailStatusList: {}, RequestId: "1" } });
    const tencent = createTencent({ ...options, fetch: answer });
    await expect(tencent.getStatus(target)).rejects.toMatchObject({ kind: "decode", retryable: true });
  });

  it("is an error if it does not end", async () => {
    const rows = Array.from({ length: 400 }, (_item, index) => row({ ToEmailAddress: `r${String(index)}@example.com` }));
    await expect(tencentAnswering(rows).getStatus(target)).rejects.toMatchObject({ kind: "decode" });
  });

  it.each([null, 5, ["550"]])("leaves a reason of the wrong kind out: %j", async (DeliverMessage) => {
    const answer = await tencentAnswering([row({ DeliverStatus: 3, DeliverMessage })]).getStatus(target);
    expect(answer.reason).toEqual(expect.not.objectContaining({ text: expect.anything() as unknown }));
  });
});

describe("the day on which Tencent is to look", () => {
  it.each(["2026-13-99", "2026-02-30"])("must be one of the calendar, not %s", async (date) => {
    await expect(tencentAnswering([]).getStatus({ messageId, date })).rejects.toMatchObject({ kind: "usage", attempts: 0 });
  });

  it.each([
    [{ messageId }, "2026-03-01"],
    [{ messageId, date: "2026-02-28" }, "2026-02-28"],
    [{ messageId: "opaque", sentAt: "2026-02-28T16:00:00Z" }, "2026-03-01"],
    [{ messageId: "opaque", sentAt: "2026-02-28T15:59:59Z" }, "2026-02-28"],
  ])("%j", async (ticket, RequestDate) => {
    const asked: object[] = [];
    await tencentAnswering([], asked).getStatus({ version: 1, provider: "tencent", ...ticket });
    expect(asked).toMatchObject([{ RequestDate }]);
  });

  it("has to be given where nothing tells it", async () => {
    await expect(tencentAnswering([]).getStatus({ messageId: "opaque" })).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringContaining("date") as string,
    });
  });
});
