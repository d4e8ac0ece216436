import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Asked, messageId, row, tencentAnswering } from "./support.js";

const target = { messageId };
const addressOf = (index: number): string => `r${String(index)}@example.com`;

describe("the recipients of a mail", () => {
  it("that the target names keep it open until each of them was heard of", async () => {
    const recipients = ["alice@example.com", "bob@EXAMPLE.com"];
    const first = await tencentAnswering([row({ DeliverStatus: 1 })]).getStatus({ ...target, recipients });
    expect(first).toMatchObject({ operation: "running", state: "mixed", outcome: "unknown", finality: "open" });
    expect(first.recipients.map(({ recipient, state }) => [recipient, state])).toEqual([
      ["alice@example.com", "delivered"],
      ["bob@EXAMPLE.com", "unknown"],
    ]);
    const rows = [row({ DeliverStatus: 1 }), row({ ToEmailAddress: "bob@example.com", DeliverStatus: 1 })];
    const later = await tencentAnswering(rows).getStatus({ ...target, recipients });
    expect(later).toMatchObject({ operation: "finished", state: "delivered", outcome: "delivered", finality: "settled" });
    expect(later.recipients).toHaveLength(2);
  });

  it("cost no call more where they are named, and are not found where the mail is not", async () => {
    const asked: Asked[] = [];
    const status = await tencentAnswering([], asked).getStatus({ ...target, recipients: ["alice@example.com"] });
    expect([status.state, status.reason?.code, asked.length]).toEqual(["unknown", "not-found", 1]);
  });

  it("have each the state of their own row, and the mail is as little final as the least of them", async () => {
    const codes = fc.record({
      SendStatus: fc.constantFrom(0, 0, 0, 1001, 1013, 3014, 2001, 77),
      DeliverStatus: fc.constantFrom(0, 1, 2, 3, 8, 5),
    });
    const bySend = new Map(
      Object.entries({ 1001: "failed", 1013: "suppressed", 3014: "rejected", 2001: "unknown", 77: "unknown" }),
    );
    const byDeliver = ["queued", "delivered", "rejected", "bounced", undefined, "unknown", undefined, undefined, "deferred"];
    const open = ["unknown", "queued", "deferred"];
    await fc.assert(
      fc.asyncProperty(fc.array(codes, { minLength: 1, maxLength: 130 }), async (all) => {
        const rows = all.map((fields, index) => row({ ToEmailAddress: addressOf(index), ...fields }));
        const { state, finality, recipients } = await tencentAnswering(rows).getStatus(target);
        const expected = all.map(
          ({ SendStatus, DeliverStatus }) => bySend.get(String(SendStatus)) ?? byDeliver[DeliverStatus] ?? "",
        );
        const found = new Map(recipients.map((one) => [one.recipient, one.state]));
        expect(found).toEqual(new Map(expected.map((word, index) => [addressOf(index), word])));
        expect(state).toBe(new Set(expected).size === 1 ? expected[0] : "mixed");
        expect(finality === "open").toBe(expected.some((word) => open.includes(word)));
      }),
      { numRuns: 60 },
    );
  });
});
