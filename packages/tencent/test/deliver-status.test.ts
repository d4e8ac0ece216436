import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deliverStatusMap } from "../src/generated/status-map.gen.js";
import { messageId, row, tencentAnswering } from "./support.js";

const target = { messageId };

describe("what the recipient's side did with a mail", () => {
  it.each([
    [0, "queued", "pending", "open", "reported", "running"],
    [1, "delivered", "delivered", "settled", "confirmed", "finished"],
    [2, "rejected", "not-delivered", "closed", "reported", "finished"],
    [3, "bounced", "not-delivered", "settled", "reported", "finished"],
    [8, "deferred", "pending", "open", "reported", "running"],
  ])("DeliverStatus %i is %s", async (DeliverStatus, state, outcome, finality, certainty, operation) => {
    const answer = await tencentAnswering([row({ DeliverStatus })]).getStatus(target);
    expect(answer).toMatchObject({ provider: "tencent", operationId: messageId, operation, ceiling: "delivered" });
    expect(answer).toMatchObject({ state, outcome, finality, certainty });
    expect(answer.recipients).toMatchObject([{ recipient: "alice@example.com", messageId, state, certainty }]);
  });

  it("is known for each DeliverStatus of the spec", () => {
    expect(Object.keys(deliverStatusMap)).toEqual(["0", "1", "2", "3", "8"]);
  });

  it("is unknown for a number that nobody knows, 4 to 7 among them, with the number and the row kept", async () => {
    const unseen = fc.integer({ min: -10, max: 1000 }).filter((code) => !Object.hasOwn(deliverStatusMap, code));
    await fc.assert(
      fc.asyncProperty(unseen, async (DeliverStatus) => {
        const body = row({ DeliverStatus, DeliverMessage: "550 5.1.1 no such user" });
        const { state, finality, reason, recipients } = await tencentAnswering([body]).getStatus(target);
        expect([state, finality, reason?.code, reason?.providerCode]).toEqual([
          "unknown",
          "open",
          "unmapped",
          String(DeliverStatus),
        ]);
        expect(recipients[0]?.winner.raw).toEqual({ status: { SendStatus: 0, DeliverStatus }, body });
      }),
      { numRuns: 50, examples: [[4], [5], [6], [7]] },
    );
  });

  it.each([
    [1, 1772337603, new Date("2026-03-01T04:00:03Z")],
    [1, 0, undefined],
    [1, "at noon", undefined],
    [1, 9e12, undefined],
    [0, 1772337603, undefined],
    [3, 1772337603, undefined],
    [8, 1772337603, undefined],
  ])("DeliverStatus %i with the DeliverTime %j has its time at %s", async (DeliverStatus, DeliverTime, time) => {
    const { recipients } = await tencentAnswering([row({ DeliverStatus, DeliverTime })]).getStatus(target);
    expect(recipients[0]?.times).toEqual(time === undefined ? {} : { delivered: time });
  });

  it.each([
    ["from when it was sent", row({ RequestTime: 1772340000 }), new Date("2026-03-31T04:40:00Z")],
    ["or for as long as nobody knows, where it has none", row({ MessageId: "opaque", RequestTime: 0 }), undefined],
    ["or for as long as nobody knows, where it has no number", row({ MessageId: "opaque", RequestTime: undefined }), undefined],
  ])("can be asked about for 30 days, %s", async (_what, one, until) => {
    const { MessageId: id } = one as { MessageId: string };
    const { trackableUntil } = await tencentAnswering([one]).getStatus({ messageId: id, date: "2026-03-01" });
    expect(trackableUntil).toEqual(until);
  });
});

describe("the reply of the recipient's side", () => {
  it.each([
    ["550 5.1.1 no such user", "no-such-mailbox", "permanent", 550, "5.1.1"],
    ["550-5.1.1 The email account that you tried to reach does not exist", "no-such-mailbox", "permanent", 550, "5.1.1"],
    ["452 4.2.2 mailbox full", "mailbox-full", "temporary", 452, "4.2.2"],
    ["552 5.2.2 over quota", "mailbox-full", "permanent", 552, "5.2.2"],
    ["421 try later", "recipient-server", "temporary", 421, undefined],
    ["550 mail content denied", "unspecified", "permanent", 550, undefined],
    ["refused by 10.5.1.1 after 3 tries", "unspecified", "unknown", undefined, undefined],
    ["refused", "unspecified", "unknown", undefined, undefined],
  ])("%j is %s, %s by its code", async (DeliverMessage, code, permanence, smtp, enhanced) => {
    for (const DeliverStatus of [2, 3, 8]) {
      const { reason } = await tencentAnswering([row({ DeliverStatus, DeliverMessage })]).getStatus(target);
      expect(reason).toMatchObject({ code, permanence, providerCode: String(DeliverStatus), text: DeliverMessage });
      expect([reason?.smtp, reason?.enhanced]).toEqual([smtp, enhanced]);
    }
  });

  it("closes a bounce only if its code says that it is for good", async () => {
    const finalityAfter = async (DeliverMessage: string): Promise<string> =>
      (await tencentAnswering([row({ DeliverStatus: 3, DeliverMessage })]).getStatus(target)).finality;
    expect(await Promise.all(["550 5.1.1 gone", "452 4.2.2 full", "refused", ""].map(finalityAfter))).toEqual([
      "closed",
      "settled",
      "settled",
      "settled",
    ]);
  });

  it("is not looked for beside a delivery", async () => {
    const { state, reason } = await tencentAnswering([row({ DeliverStatus: 1, DeliverMessage: "550 5.1.1" })]).getStatus(target);
    expect([state, reason]).toEqual(["delivered", undefined]);
  });

  it.each([null, 5, ["550"], undefined, "  "])("is left out where it is no text: %j", async (DeliverMessage) => {
    const { reason } = await tencentAnswering([row({ DeliverStatus: 3, DeliverMessage })]).getStatus(target);
    expect(reason).toMatchObject({ code: "unspecified" });
    expect(reason).not.toHaveProperty("text");
  });
});
