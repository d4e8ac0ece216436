import { describe, expect, it } from "vitest";
import { delivered, finished, running } from "../support/asked-provider.js";
import { start } from "../support/clock.js";
import { polling } from "../support/providers.js";
import { atCeiling, waited } from "../support/waiting.js";

describe("waiting ends", () => {
  it("with what was waited for", async () => {
    const { status, times } = await waited([[running], [finished], [finished, delivered]]);
    expect(status).toMatchObject({ ended: "settled", state: "delivered", operation: "finished" });
    expect(times).toEqual([0, 10, 20]);
  });

  it.each([
    ["finished", 2],
    ["sent", 2],
    ["delivered", 3],
    ["settled", 3],
  ] as const)("at the goal `%s`, after %d reads", async (until, count) => {
    const { status, reads } = await waited([[running], [finished], [delivered]], {}, { until });
    expect(status.ended).toBe("settled");
    expect(reads).toHaveLength(count);
  });

  it("with the ceiling where asking can tell no more, without one read too many", async () => {
    const { status, reads } = await waited([[running], [finished]], atCeiling, { until: "delivered" });
    expect(status).toMatchObject({ ended: "ceiling", state: "sent", finality: "open", outcome: "pending" });
    expect(reads).toHaveLength(2);
  });

  it("with the ceiling where a delivery would only be inferred, and the client is strict", async () => {
    const asked = { ceiling: "delivered", ceilingCertainty: "inferred" } as const;
    const { status, reads } = await waited([[finished, { ...delivered, certainty: "inferred" }]], { asked, strict: true });
    expect(status).toMatchObject({ ended: "ceiling", state: "sent" });
    expect(reads).toHaveLength(1);
  });

  it("with retention where the provider never knows the send", async () => {
    const { status, clock } = await waited([[]]);
    expect(status).toMatchObject({ ended: "retention", state: "unknown", reason: { code: "not-found" } });
    expect(clock.now().getTime() - start.getTime()).toBeGreaterThanOrEqual(polling.notFoundGrace * 1000);
  });

  it("with retention where the provider keeps the send no longer, and keeps what is known", async () => {
    const kept = { polling: { ...polling, retention: 100 }, sentAt: start, random: () => 1 };
    const { status, times } = await waited([[running]], kept);
    expect(status).toMatchObject({ ended: "retention", state: "sending", trackableUntil: new Date(start.getTime() + 100_000) });
    expect(times).toEqual([10, 70, 370]);
  });

  it("with retention where an old ticket is not known any more", async () => {
    const old = { polling: { ...polling, retention: 1000 }, sentAt: new Date(start.getTime() - 5_000_000) };
    const { status, times } = await waited([[]], old);
    expect(status).toMatchObject({ ended: "retention", state: "unknown", reason: { code: "retention-passed" } });
    expect(times).toEqual([0]);
  });

  it("with the deadline when the time is up, without waiting for what would come too late", async () => {
    const { status, times, clock } = await waited([[running]], {}, { timeoutMs: 25_000 });
    expect(status).toMatchObject({ ended: "deadline", state: "sending" });
    expect(times).toEqual([0, 10, 20]);
    expect(clock.now().getTime()).toBe(start.getTime() + 20_000);
  });

  it("with the deadline after an hour, unless the caller says otherwise", async () => {
    const { status, clock } = await waited([[running]], { polling: { gaps: [600], notFoundGrace: 600 } });
    expect(status.ended).toBe("deadline");
    expect(clock.now().getTime()).toBe(start.getTime() + 3_000_000);
  });

  it("with the budget when its reads are used up: the provider's, or the caller's", async () => {
    const limited = { polling: { ...polling, readsPerSend: 2 } };
    expect(await waited([[running]], limited)).toMatchObject({ status: { ended: "budget", state: "sending" }, times: [0, 10] });
    expect(await waited([[running]], limited, { maxReads: 3 })).toMatchObject({
      status: { ended: "budget" },
      times: [0, 10, 20],
    });
  });
});
