import { addObservations, type MailStatus, type Observation } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { bulkId, event, received } from "./callback.js";
import { row, tencentAnswering } from "./support.js";

const pushed = async (...events: object[]): Promise<readonly Observation<"tencent">[]> =>
  (await received(events.map((fields) => event(fields)))).observations;

const polled = (fields: object): Promise<MailStatus<"tencent">> =>
  tencentAnswering([row({ MessageId: bulkId, ...fields })]).getStatus({ messageId: bulkId });

describe("whether a bounce of Tencent is for good", () => {
  it.each([
    ["hard_bounce", "", "unspecified", "permanent", "closed"],
    ["hard", "", "unspecified", "permanent", "closed"],
    ["soft_bounce", "", "unspecified", "temporary", "settled"],
    ["soft", "", "unspecified", "temporary", "settled"],
    [undefined, "", "unspecified", "unknown", "settled"],
    ["", "", "unspecified", "unknown", "settled"],
    ["block_bounce", "refused", "unspecified", "unknown", "settled"],
    ["soft_bounce", "550 5.1.1 no such user", "no-such-mailbox", "permanent", "closed"],
    ["hard_bounce", "452 4.2.2 mailbox full", "mailbox-full", "temporary", "settled"],
    ["hard_bounce", "551 5.1.1 recipient is not exist", "no-such-mailbox", "permanent", "closed"],
    ["hard", "recipient not found", "no-such-mailbox", "permanent", "closed"],
    ["soft", "recipient not found", "no-such-mailbox", "temporary", "settled"],
    ["soft_bounce", "recipient not found", "no-such-mailbox", "temporary", "settled"],
  ])("%j with %j is %s, %s and %s: the code before the word", async (bounceType, reason, code, permanence, finality) => {
    const observations = await pushed({ event: "bounce", bounceType, reason });
    expect(observations).toMatchObject([{ delivery: "bounced", reason: { code, permanence } }]);
    if (bounceType !== undefined && bounceType !== "") expect(observations[0]?.reason?.providerCode).toBe(bounceType);
    expect(addObservations(await polled({}), observations)).toMatchObject({ state: "bounced", finality });
  });
});

describe("callbacks and polls of one mail", () => {
  it("add up to one recipient", async () => {
    const deferred = { event: "deferred", reason: "451 4.7.1 later", timestamp: 1793585701 };
    const status = addObservations(await polled({ DeliverStatus: 0 }), await pushed(deferred, {}));
    expect(status).toMatchObject({ state: "delivered", certainty: "confirmed", conflict: false });
    expect(status.recipients.map(({ times }) => times)).toEqual([
      { deferred: new Date(1793585701000), delivered: new Date(1793585704000) },
    ]);
  });

  it("say the same in whatever order, and however often, they come", async () => {
    const start = await polled({ DeliverStatus: 8 });
    const events = await pushed({ event: "processed" }, {}, { event: "open" }, { event: "spamreport", timestamp: 1793585800 });
    const once = addObservations(start, events);
    const twice = [...events].reverse().reduce((status, one) => addObservations(status, [one, one]), once);
    expect(twice).toEqual(once);
    expect(once.engagement).toMatchObject({ opened: { count: 1 }, complained: { count: 1, first: new Date(1793585800000) } });
    expect(once).toMatchObject({ state: "delivered", outcome: "delivered" });
  });

  it.each([
    ["hard_bounce", "bounced", true],
    ["soft_bounce", "delivered", false],
  ])("contradict each other where a %s follows a delivery", async (bounceType, state, conflict) => {
    const status = addObservations(await polled({ DeliverStatus: 1 }), await pushed({ event: "bounce", bounceType }));
    expect([status.state, status.conflict]).toEqual([state, conflict]);
  });

  it("do not let a late deferral undo a delivery or a bounce", async () => {
    const late = await pushed({ event: "deferred", timestamp: 1793599999 }, { event: "processed", timestamp: 1793599999 });
    expect(addObservations(await polled({ DeliverStatus: 1 }), late).state).toBe("delivered");
    expect(addObservations(await polled({ DeliverStatus: 3 }), late).state).toBe("bounced");
  });

  it("leave out what is of another mail", async () => {
    const start = await polled({ DeliverStatus: 8 });
    expect(addObservations(start, await pushed({ bulkId: "another", event: "bounce" }))).toEqual(start);
  });
});
