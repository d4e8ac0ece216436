import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRateLimiter } from "../src/service/rate-limits.js";
import type { OperationSpec } from "../src/service/spec.js";
import { plainBench, type PlainBench, sendCall } from "./support/plain-calls.js";
import { resultOf } from "./support/tencent.js";
import { bench } from "./support/callers.js";

const limited = (...rateLimits: OperationSpec["rateLimits"]): OperationSpec => ({ id: "send", safety: "send", rateLimits });

describe("a limit", () => {
  it("lets through so many in any so many seconds, and says when there is room again", () => {
    const limiter = createRateLimiter();
    const operation = limited({ requests: 2, seconds: 10 });
    expect([0, 4000].map((at) => limiter(operation, at))).toEqual([undefined, undefined]);
    expect(limiter(operation, 5000)).toBe(9000);
    expect(limiter(operation, 13_999)).toBe(1001);
    expect(limiter(operation, 15_000)).toBeUndefined();
  });

  it("holds beside others", () => {
    const limiter = createRateLimiter();
    const operation = limited({ requests: 1, seconds: 1 }, { requests: 2, seconds: 60 });
    expect([0, 1000].map((at) => limiter(operation, at))).toEqual([undefined, undefined]);
    expect(limiter(operation, 2000)).toBe(59_000);
  });

  it("holds for each operation alone", () => {
    const limiter = createRateLimiter();
    const operation = limited({ requests: 1, seconds: 1 });
    expect(limiter(operation, 0)).toBeUndefined();
    expect(limiter({ ...operation, id: "another" }, 0)).toBeUndefined();
    expect(limiter(limited(), 0)).toBeUndefined();
  });

  it("is never passed by more than it allows, and lets through whoever waits as long as it says", () => {
    const limits = fc.array(fc.record({ requests: fc.integer({ min: 1, max: 5 }), seconds: fc.integer({ min: 1, max: 5 }) }), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(limits, fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 50 }), (rateLimits, gaps) => {
        const limiter = createRateLimiter();
        const operation = limited(...rateLimits);
        const passed: number[] = [];
        let now = 0;
        let waitMs: number | undefined;
        for (const gap of gaps) {
          now += gap;
          waitMs = limiter(operation, now);
          if (waitMs === undefined) passed.push(now);
          for (const { requests, seconds } of rateLimits)
            expect(passed.filter((at) => at > now - seconds * 1000).length).toBeLessThanOrEqual(requests);
        }
        if (waitMs !== undefined) expect(limiter(operation, now + waitMs)).toBeUndefined();
      }),
    );
  });
});

describe("the limits of the specs", () => {
  const statuses = async (at: PlainBench, count: number): Promise<number[]> => {
    const found: number[] = [];
    for (let call = 0; call < count; call++) found.push((await at.ask("azure", sendCall("azure"))).status);
    return found;
  };

  it("are off by themselves", async () => {
    expect(new Set(await statuses(plainBench(), 40))).toEqual(new Set([202]));
  });

  it("make Azure refuse, and say for how long", async () => {
    const at = plainBench({ rateLimits: true });
    expect(new Set(await statuses(at, 30))).toEqual(new Set([202]));
    const refused = await at.ask("azure", sendCall("azure"));
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "60"]);
    expect(at.emulator.mailbox("azure")).toHaveLength(30);
    at.clock.advance(60_000);
    expect(await statuses(at, 1)).toEqual([202]);
  });

  it("make Tencent refuse with its own code and without a time", async () => {
    const at = bench({ rateLimits: true });
    const read = { RequestDate: "2026-03-01", Offset: 0, Limit: 1 };
    expect(await resultOf(at, "GetSendEmailStatus", read)).toMatchObject({ EmailStatusList: [] });
    const refused = await at.tencent("GetSendEmailStatus", read);
    expect(refused.body).toMatchObject({ Response: { Error: { Code: "RequestLimitExceeded.UinLimitExceeded" } } });
    expect(refused.headers.get("retry-after")).toBeNull();
    expect(await resultOf(at, "ListSendTasks", { Offset: 0, Limit: 1 })).toMatchObject({ TotalCount: 0 });
    at.clock.advance(1000);
    expect(await resultOf(at, "GetSendEmailStatus", read)).toMatchObject({ EmailStatusList: [] });
  });

  it("count what is not valid as well, but not what is not proven", async () => {
    const at = plainBench({ rateLimits: true });
    for (let call = 0; call < 20; call++) await at.ask("azure", { ...sendCall("azure"), body: {} });
    const url = "https://contoso.communication.azure.com/emails:send?api-version=2025-09-01";
    for (let call = 0; call < 20; call++) await at.emulator.fetch(url, { method: "POST" });
    expect(await statuses(at, 11)).toEqual([...Array<number>(10).fill(202), 429]);
  });
});
