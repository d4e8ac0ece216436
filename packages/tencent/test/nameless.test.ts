import { addObservations } from "@sendstatus/core";
import { createManualClock } from "@sendstatus/core/testing";
import { describe, expect, it } from "vitest";
import { bulkId, event, received } from "./callback.js";
import { collect, messageId, row, tencentAnswering, tencentWithDays } from "./support.js";

const nameless = [undefined, null, "", 5, {}];
const delivered = { DeliverStatus: 1 };
const refused = { DeliverStatus: 3, DeliverMessage: "550 5.1.1 no such user" };

describe("what names no recipient", () => {
  it.each(nameless)("as a row with the address %j says nothing of the others", async (ToEmailAddress) => {
    const rows = [row(delivered), row({ ...refused, ToEmailAddress }), row({ ...delivered, ToEmailAddress: "bob@example.com" })];
    const { recipients } = await tencentAnswering(rows).getStatus({ messageId });
    const named = recipients.filter(({ recipient }) => typeof recipient === "string" && recipient !== "");
    expect(named.map(({ recipient, state, conflict }) => [recipient, state, conflict])).toEqual([
      ["alice@example.com", "delivered", false],
      ["bob@example.com", "delivered", false],
    ]);
  });

  it.each(nameless)("as an event with the address %j says nothing of the others", async (email) => {
    const rows = [
      row({ MessageId: bulkId, ...delivered }),
      row({ MessageId: bulkId, ...delivered, ToEmailAddress: "bob@example.com" }),
    ];
    const status = await tencentAnswering(rows).getStatus({ messageId: bulkId });
    const { observations, response } = await received(event({ event: "bounce", bounceType: "hard_bounce", email }));
    expect(response.status).toBe(200);
    const after = addObservations(status, observations).recipients.filter(({ recipient }) => recipient?.includes("@"));
    expect(after.map(({ state, conflict }) => [state, conflict])).toEqual([
      ["delivered", false],
      ["delivered", false],
    ]);
  });

  it.each(nameless)("as a row of a list with the address %j does not cost the others", async (ToEmailAddress) => {
    const clock = createManualClock(new Date("2026-03-01T05:00:00Z"));
    const rows = { "2026-03-01": [row({ ToEmailAddress }), row({ MessageId: "2" })] };
    const statuses = await collect(tencentWithDays(rows, [], { clock }).listStatuses({ from: new Date("2026-03-01T01:00:00Z") }));
    expect(statuses.map(({ operationId }) => operationId)).toEqual([messageId, "2"]);
  });
});
