import { describe, expect, it } from "vitest";
import { type Clock, SendStatusError } from "../../src/index.js";
import { type Answer, delivered, providerWith, running } from "../support/asked-provider.js";
import { type CountingClock, countingClock, start } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { hanging, rateLimited, waited } from "../support/waiting.js";

describe("a read that fails", () => {
  it.each(["network", "refused", "authentication", "redirect", "decode", "timeout"] as const)(
    "with `%s` ends the waiting with that error",
    async (kind) => {
      const error = new SendStatusError(kind, "why", { provider: "acme" });
      const { client, clock } = providerWith([[running], error]);
      expect(await clock.runUntil(errorOf(client.waitForStatus({ id: "op-1" })))).toBe(error);
      expect(clock.running()).toBe(0);
    },
  );

  it("because the provider asks to wait is made again, when the provider says", async () => {
    const { status, times } = await waited([rateLimited(45_000), rateLimited(), [delivered]]);
    expect(status).toMatchObject({ ended: "settled", state: "delivered" });
    expect(times).toEqual([0, 45, 55]);
  });

  it("in another way, but asks to wait, is made again, too", async () => {
    const unavailable = new SendStatusError("refused", "why", { provider: "acme", retryable: true, retryAfterMs: 20_000 });
    expect(await waited([unavailable, [delivered]])).toMatchObject({ times: [0, 20], status: { ended: "settled" } });
    const refused = new SendStatusError("refused", "why", { provider: "acme", retryAfterMs: 20_000 });
    const { client, clock } = providerWith([refused]);
    expect(await clock.runUntil(errorOf(client.waitForStatus({ id: "op-1" })))).toBe(refused);
  });

  it("because the provider asks to wait is not made again sooner than the first gap", async () => {
    expect((await waited([rateLimited(2000), [delivered]])).times).toEqual([0, 10]);
  });

  it("because the provider asks to wait too long ends with the last status", async () => {
    const { status, times } = await waited([[running], rateLimited(45_000)], {}, { timeoutMs: 30_000 });
    expect(status).toMatchObject({ ended: "deadline", state: "sending" });
    expect(times).toEqual([0, 10]);
  });

  it("because the provider asks to wait each time ends with nothing known", async () => {
    const { status } = await waited([rateLimited()], {}, { maxReads: 3 });
    expect(status).toMatchObject({ ended: "budget", state: "unknown", reason: { code: "unspecified" }, operationId: "op-1" });
  });

  it("because the time is up ends with the last status", async () => {
    const { status, clock } = await waited([[running], hanging], {}, { timeoutMs: 25_000 });
    expect(status).toMatchObject({ ended: "deadline", state: "sending" });
    expect(clock.now().getTime()).toBe(start.getTime() + 25_000);
    expect((await waited([hanging], {}, { timeoutMs: 5000 })).status).toMatchObject({ ended: "deadline", state: "unknown" });
  });

  it("because the time is up does so, too, with a timer that fires a moment early, as they do", async () => {
    const manual = countingClock();
    const after: Clock["after"] = (ms, callback, purpose) => manual.after(ms > 1000 ? ms - 1 : ms, callback, purpose);
    const clock: CountingClock = { ...manual, after };
    const { client } = providerWith([[running], hanging], { clock });
    const status = await clock.runUntil(client.waitForStatus({ id: "op-1" }, { timeoutMs: 25_000 }));
    expect(status).toMatchObject({ ended: "deadline", state: "sending" });
  });

  it.each(["network", "refused", "authentication", "decode", "timeout"] as const)(
    "with a passing `%s` is made again once something is known, at the usual pace",
    async (kind) => {
      const passing = new SendStatusError(kind, "why", { provider: "acme", retryable: true });
      const { status, times } = await waited([[running], passing, passing, [delivered]]);
      expect(status).toMatchObject({ ended: "settled", state: "delivered" });
      expect(times).toEqual([0, 10, 20, 30]);
    },
  );

  it("with a passing fault ends the waiting where nothing is known yet", async () => {
    const passing = new SendStatusError("network", "why", { provider: "acme", retryable: true });
    const { client, clock } = providerWith([passing, [delivered]]);
    expect(await clock.runUntil(errorOf(client.waitForStatus({ id: "op-1" })))).toBe(passing);
  });

  it("with a passing fault again and again ends with what is known: when the time is up, or the reads are", async () => {
    const passing = new SendStatusError("network", "why", { provider: "acme", retryable: true });
    const late = await waited([[running], passing], {}, { timeoutMs: 35_000 });
    expect([late.status.ended, late.status.state, late.times]).toEqual(["deadline", "sending", [0, 10, 20, 30]]);
    const often = await waited([[running], passing], {}, { maxReads: 3 });
    expect([often.status.ended, often.times]).toEqual(["budget", [0, 10, 20]]);
  });

  it("because the caller gave up, for whatever reason, ends with the last status", async () => {
    for (const reason of [undefined, "enough", new SendStatusError("network", "another call's", { provider: "acme" })]) {
      const controller = new AbortController();
      const gaveUp: Answer = () => {
        controller.abort(reason);
        return new Promise(() => undefined);
      };
      const { status } = await waited([[running], gaveUp], {}, { signal: controller.signal });
      expect(status).toMatchObject({ ended: "aborted", state: "sending" });
    }
  });
});
