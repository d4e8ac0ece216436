import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sendStatusMap } from "../src/generated/status-map.gen.js";
import { messageId, row, tencentAnswering } from "./support.js";

const target = { messageId };

/** The values other than 0, by the state, reason and permanence that they come to. */
const refusals: [codes: number[], state: string, reason: string, permanence: string][] = [
  [[1001, 1002, 1003, 1005, 1009], "failed", "provider-error", "temporary"],
  [[1004], "failed", "timeout", "temporary"],
  [[1006], "rejected", "rate-limited", "temporary"],
  [[1007, 3020], "suppressed", "suppression-list", "unknown"],
  [[1008], "suppressed", "recipient-refuses-sender", "permanent"],
  [[1010], "rejected", "quota", "temporary"],
  [[1011, 3009], "rejected", "permission", "permanent"],
  [[1013], "suppressed", "unsubscribed", "permanent"],
  [[3007, 3010], "rejected", "template", "permanent"],
  [[3008, 3030], "rejected", "sender-reputation", "temporary"],
  [[3014], "rejected", "sender-unverified", "permanent"],
  [[3024], "rejected", "invalid-address", "permanent"],
  [[3033], "rejected", "billing", "permanent"],
];
const known = refusals.flatMap(([codes, ...outcome]) => codes.map((code) => [code, ...outcome] as const));

describe("what Tencent did with a mail", () => {
  it("is known for each SendStatus of the spec", () => {
    const codes = [0, 2001, ...known.map(([code]) => code)];
    expect(Object.keys(sendStatusMap).sort()).toEqual(codes.map(String).sort());
  });

  it.each(known)("SendStatus %i is %s, %s, %s", async (SendStatus, state, code, permanence) => {
    const answer = await tencentAnswering([row({ SendStatus })]).getStatus(target);
    expect(answer).toMatchObject({ operation: "finished", state, outcome: "not-delivered", finality: "closed" });
    expect(answer).toMatchObject({ certainty: "reported", ceiling: "delivered" });
    expect(answer.reason).toMatchObject({ code, permanence, providerCode: String(SendStatus) });
  });

  it("is no record where the SendStatus is 2001, which leaves all open", async () => {
    const answer = await tencentAnswering([row({ SendStatus: 2001, RequestTime: 0 })]).getStatus(target);
    expect(answer).toMatchObject({ operation: "unknown", state: "unknown", outcome: "unknown", finality: "open" });
    expect(answer.reason?.code).toBe("not-found");
  });

  it("comes before what the recipient's side did, whatever stands beside it", async () => {
    const codes = [2001, 4711, ...known.map(([code]) => code)];
    const beside = [0, 1, 2, 3, 8, 7].map((DeliverStatus) => ({ DeliverStatus, DeliverMessage: "550 5.1.1 no such user" }));
    for (const SendStatus of codes) {
      const alone = await tencentAnswering([row({ SendStatus })]).getStatus(target);
      for (const fields of beside) {
        const { state, finality, reason } = await tencentAnswering([row({ SendStatus, ...fields })]).getStatus(target);
        expect({ state, finality, reason }).toEqual({ state: alone.state, finality: alone.finality, reason: alone.reason });
      }
    }
  });

  it("is unknown for a number that nobody knows, with the number and the row kept", async () => {
    const unseen = fc.integer({ min: -10, max: 100_000 }).filter((code) => !Object.hasOwn(sendStatusMap, code));
    await fc.assert(
      fc.asyncProperty(unseen, async (SendStatus) => {
        const body = row({ SendStatus, DeliverStatus: 1 });
        const { state, outcome, finality, reason, recipients } = await tencentAnswering([body]).getStatus(target);
        expect({ state, outcome, finality }).toEqual({ state: "unknown", outcome: "unknown", finality: "open" });
        expect(reason).toMatchObject({ code: "unmapped", providerCode: String(SendStatus) });
        expect(recipients[0]?.winner.raw).toEqual({ status: { SendStatus, DeliverStatus: 1 }, body });
      }),
      { numRuns: 50 },
    );
  });

  it.each([null, undefined, "", true, {}, "constructor"])("is unknown where the SendStatus is %j", async (SendStatus) => {
    const answer = await tencentAnswering([row({ SendStatus, DeliverStatus: 1 })]).getStatus(target);
    expect(answer).toMatchObject({ state: "unknown", finality: "open", reason: { code: "unmapped" } });
  });
});
