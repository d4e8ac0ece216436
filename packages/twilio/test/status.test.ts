import { describe, expect, it } from "vitest";
import { operation, service, target, twilioAnswering, twilioOver } from "./support.js";

const statusOf = (facts: object, total = 0) =>
  twilioOver(service({ operation: operation(total, facts) })).twilio.getStatus(target);

describe("what an operation of Twilio comes to, without its Emails", () => {
  it.each([
    ["SCHEDULED", "scheduled", "scheduled", "pending", "open", undefined],
    ["PROCESSING", "running", "sending", "pending", "open", undefined],
    ["COMPLETED", "finished", "unknown", "unknown", "open", undefined],
    ["CANCELED", "canceled", "canceled", "canceled", "closed", "canceled-by-caller"],
    ["PAUSED", "unknown", "unknown", "unknown", "open", "unmapped"],
    ["completed", "unknown", "unknown", "unknown", "open", "unmapped"],
    [undefined, "unknown", "unknown", "unknown", "open", "unmapped"],
    [null, "unknown", "unknown", "unknown", "open", "unmapped"],
  ])("%s", async (status, state, delivery, outcome, finality, reason) => {
    const answer = await statusOf({ status });
    expect(answer).toMatchObject({
      ...target,
      provider: "twilio",
      operation: state,
      state: delivery,
      outcome,
      finality,
      certainty: "reported",
      ceiling: "delivered",
      recipients: [],
    });
    expect(answer.reason?.code).toBe(reason);
  });

  it("never becomes delivered, whatever the counters say", async () => {
    const { state, outcome, counts } = await statusOf({ stats: { total: 2, delivered: 2 } });
    expect([state, outcome]).toEqual(["unknown", "unknown"]);
    expect(counts).toMatchObject({ total: 2, by: { delivered: 2 }, basis: "unknown", complete: true });
  });

  it("counts an opened mail as delivered, and knows when the counters overlap", async () => {
    const stats = { total: 5, attempts: 5, sent: 5, delivered: 3, opened: 4 };
    const { counts } = await statusOf({ stats });
    expect(counts).toMatchObject({ by: { sent: 5, delivered: 4 }, engagement: { opened: 4 }, complete: false, raw: stats });
  });

  it.each([[{}], [undefined], [null], [{ total: "2" }]])("is not complete without a total: %j", async (stats) => {
    const { counts, operation: state } = await statusOf({ stats });
    expect(counts?.complete ?? false).toBe(false);
    expect(state).toBe("finished");
  });

  it("keeps the answer as it came, unknown fields included", async () => {
    const body = operation(0, { status: "PROCESSING", somethingNew: { nested: [1] } });
    expect((await twilioAnswering(body).getStatus(target)).raw).toEqual({ status: "PROCESSING", body });
  });

  it("can be asked about for 7 days from when it was made, as its own time says", async () => {
    expect((await statusOf({ status: "PROCESSING" })).trackableUntil).toEqual(new Date("2026-03-08T00:00:00Z"));
    expect(await statusOf({ status: "PROCESSING", createdAt: "soon" })).not.toHaveProperty("trackableUntil");
  });

  it("is unknown and not found for an id that the service does not know", async () => {
    const known = service({ operation: undefined });
    const answer = await twilioOver(known).twilio.getStatus(target);
    expect(answer).toMatchObject({ operation: "unknown", state: "unknown", finality: "open", reason: { code: "not-found" } });
    expect(answer.counts).toBeUndefined();
    expect(known.asked).toHaveLength(1);
  });
});
