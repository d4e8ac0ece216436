import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageId, row, tencentAnswering } from "./support.js";

const target = { messageId };

describe("what a recipient did with a mail of Tencent", () => {
  it("is told without a time, and opens may be a machine's", async () => {
    const flags = { UserOpened: true, UserClicked: true, UserUnsubscribed: true, UserComplainted: true };
    const { recipients, engagement } = await tencentAnswering([row({ DeliverStatus: 1, ...flags })]).getStatus(target);
    const once = { count: 1, certainty: "reported", mayBeMachine: false };
    expect(recipients[0]?.engagement).toEqual({
      opened: { ...once, mayBeMachine: true },
      clicked: once,
      unsubscribed: once,
      complained: once,
    });
    expect(engagement).toEqual(recipients[0]?.engagement);
  });

  it.each([
    [{ UserComplainted: true }, true],
    [{ UserComplainted: false, UserComplained: true }, true],
    [{ UserComplainted: undefined, UserComplained: true }, true],
    [{ UserComplainted: true, UserComplained: null }, true],
    [{ UserComplainted: true, UserComplained: true }, true],
    [{ UserComplainted: false, UserComplained: false }, false],
    [{ UserComplainted: undefined }, false],
    [{ UserComplainted: 1, UserComplained: "true" }, false],
  ])("holds one complaint under either spelling: %j", async (flags, isThere) => {
    const { engagement } = await tencentAnswering([row(flags)]).getStatus(target);
    expect(engagement.complained?.count).toBe(isThere ? 1 : undefined);
  });

  it("never changes what became of the mail", async () => {
    const flag = fc.boolean();
    const fields = fc.record({
      SendStatus: fc.constantFrom(0, 0, 1007, 2001, 4711),
      DeliverStatus: fc.constantFrom(0, 1, 2, 3, 8, 9),
    });
    const flags = fc.record({ UserOpened: flag, UserClicked: flag, UserUnsubscribed: flag, UserComplained: flag });
    await fc.assert(
      fc.asyncProperty(fields, flags, async (codes, engaged) => {
        const before = await tencentAnswering([row(codes)]).getStatus(target);
        const after = await tencentAnswering([row({ ...codes, ...engaged })]).getStatus(target);
        const isArrived = before.state === "unknown" && Object.values(engaged).includes(true);
        expect(Object.keys(after.engagement)).toHaveLength(Object.values(engaged).filter(Boolean).length);
        if (isArrived) expect([after.state, after.certainty]).toEqual(["delivered", "inferred"]);
        else expect([after.state, after.finality, after.reason]).toEqual([before.state, before.finality, before.reason]);
      }),
      { numRuns: 60 },
    );
  });
});
