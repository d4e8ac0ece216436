import { describe, expect, it } from "vitest";
import { target, twilioAnswering } from "./support.js";

const operation = (status: string, stats: object): object => ({ id: target.operationId, status, stats });

describe("what an operation of Twilio comes to", () => {
  it.each([
    ["SCHEDULED", "scheduled", "scheduled", "pending", "open", undefined],
    ["PROCESSING", "running", "sending", "pending", "open", undefined],
    ["COMPLETED", "finished", "unknown", "unknown", "open", undefined],
    ["CANCELED", "canceled", "canceled", "canceled", "closed", "canceled-by-caller"],
    ["PAUSED", "unknown", "unknown", "unknown", "open", "unmapped"],
    ["completed", "unknown", "unknown", "unknown", "open", "unmapped"],
  ])("%s", async (status, state, delivery, outcome, finality, reason) => {
    const answer = await twilioAnswering(operation(status, {})).getStatus(target);
    expect(answer).toMatchObject({
      provider: "twilio",
      operation: state,
      state: delivery,
      outcome,
      finality,
      certainty: "reported",
    });
    expect(answer.reason?.code).toBe(reason);
    expect(answer.recipients).toEqual([]);
  });

  it("never becomes delivered, whatever the counters say", async () => {
    const { state, outcome, counts } = await twilioAnswering(operation("COMPLETED", { total: 2, delivered: 2 })).getStatus(
      target,
    );
    expect([state, outcome]).toEqual(["unknown", "unknown"]);
    expect(counts).toMatchObject({ total: 2, by: { delivered: 2 }, basis: "unknown", complete: true });
  });

  it("counts an opened mail as delivered, and knows when the counters overlap", async () => {
    const stats = { total: 5, attempts: 5, sent: 5, delivered: 3, opened: 4 };
    const { counts } = await twilioAnswering(operation("COMPLETED", stats)).getStatus(target);
    expect(counts).toMatchObject({ by: { sent: 5, delivered: 4 }, engagement: { opened: 4 }, complete: false, raw: stats });
  });

  it("is not complete without a total", async () => {
    const { counts } = await twilioAnswering(operation("COMPLETED", {})).getStatus(target);
    expect(counts).toMatchObject({ complete: false, by: { delivered: 0 } });
  });

  it("is unknown and not found for an id that the service does not know", async () => {
    const answer = await twilioAnswering({ errors: [{ code: 20404, message: "The resource was not found." }] }, 404).getStatus(
      target,
    );
    expect(answer).toMatchObject({ operation: "unknown", state: "unknown", finality: "open", reason: { code: "not-found" } });
    expect(answer.counts).toBeUndefined();
  });
});
