import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Budget, createBudget } from "../../src/index.js";
import { type CountingClock, start } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { limited, onePer10, scene, times, tooMuch } from "../support/gate-scene.js";
import { json, send } from "../support/transport.js";
import { isWithin } from "../support/windows.js";

describe("a budget", () => {
  /** One whose every answer takes time, as from a store over the network. */
  const remote = (clock: CountingClock, budget: Budget, ms: number): Budget => {
    const later = async <Value>(ask: () => Value | Promise<Value>): Promise<Value> => {
      await new Promise<void>((resolve) => clock.after(ms, resolve));
      return ask();
    };
    return {
      reserve: (...args) => later(() => budget.reserve(...args)),
      release: (...args) => later(() => budget.release(...args)),
      close: (...args) => later(() => budget.close(...args)),
    };
  };

  it("that two clients share lets both together no further than one", async () => {
    const played = scene((count) => (count === 3 ? tooMuch(5) : json({})));
    const budget = createBudget();
    const operation = limited({ requests: 2, seconds: 2 });
    const clients = [played.client({ budget, retry: {} }), played.client({ budget, retry: {} })];
    const calls = [1, 2, 3].flatMap(() => clients.map((client) => client.ask({ operation })));
    await played.clock.runUntil(Promise.all(calls));
    expect(times(played)).toEqual([0, 0, 2000, 2000, 7000, 7000, 9000]);
  });

  it("in another process, and slow: no window holds more than its limit, whoever asks", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), async (first, second) => {
        const played = scene();
        const shared = createBudget();
        const operation = limited({ requests: 2, seconds: 1 });
        const clients = [first, second].map((ms) => played.client({ budget: remote(played.clock, shared, ms) }));
        const calls = [0, 0, 100, 300, 300, 900].flatMap((ms) =>
          clients.map((client) => played.askAt(ms, client, { operation })),
        );
        await played.clock.runUntil(Promise.all(calls));
        // Each request may come as much later than its turn as the store takes to confirm it.
        const counted = { requests: 2, seconds: 1 - Math.max(first, second) / 1000 };
        expect(isWithin(counted, times(played))).toBe(true);
        expect(played.clock.running()).toBe(0);
      }),
      { numRuns: 15 },
    );
  }, 120_000);

  it.each([
    ["rejects", () => Promise.reject(new Error("the store at jo@example.com is gone"))],
    [
      "throws",
      () => {
        throw new Error("the store at jo@example.com is gone");
      },
    ],
  ])("that %s: nothing is sent, and the error names it", async (_what, reserve: Budget["reserve"]) => {
    const played = scene();
    const error = await errorOf(played.client({ budget: { ...createBudget(), reserve } }).ask({ operation: send }));
    expect(error).toMatchObject({ kind: "network", retryable: true, attempts: 0, mayHaveBeenSent: false, provider: "acme" });
    expect(error.message).toContain("`budget`");
    expect(JSON.stringify([error, (error.cause as Error).message])).not.toContain("jo@");
    expect(played.made).toEqual([]);
  });

  it("that fails once is asked again", async () => {
    const played = scene();
    const budget = createBudget();
    let asked = 0;
    const reserve: Budget["reserve"] = (...args) => (++asked === 1 ? Promise.reject(new Error("busy")) : budget.reserve(...args));
    await played.clock.runUntil(played.client({ budget: { ...budget, reserve }, retry: {} }).ask({ operation: send }));
    expect(times(played)).toEqual([250]);
  });

  it.each<[string, Partial<Budget>]>([
    ["rejects", { close: () => Promise.reject(new Error("no")), release: () => Promise.reject(new Error("no")) }],
    [
      "throws",
      {
        close: () => {
          throw new Error("no");
        },
        release: () => {
          throw new Error("no");
        },
      },
    ],
  ])("that %s when it is told something does not change what the call ends with", async (_what, broken) => {
    const played = scene(() => tooMuch(5));
    const client = played.client({ budget: { ...createBudget(), ...broken } });
    expect(await errorOf(client.ask())).toMatchObject({ status: 429, retryAfterMs: 5000 });
    const operation = limited(onePer10);
    await errorOf(client.ask({ operation }));
    const late = errorOf(client.ask({ operation, options: { timeoutMs: 9000 } }));
    expect(await late).toMatchObject({ kind: "rate-limited", attempts: 0, retryAfterMs: 10_000 });
  });

  it("that takes no reservation back in time does not hold up who gives up", async () => {
    const played = scene();
    const operation = limited(onePer10);
    const client = played.client({ budget: { ...createBudget(), release: () => new Promise(() => undefined) } });
    await client.ask({ operation });
    expect(await errorOf(client.ask({ operation, options: { timeoutMs: 9000 } }))).toMatchObject({ kind: "rate-limited" });
    expect(played.clock.now()).toEqual(start);
  });

  it("that never answers costs a call its time, and the client nothing", async () => {
    const played = scene();
    const budget = createBudget();
    const answers: (() => void)[] = [];
    const given: Date[] = [];
    let hangs = true;
    const reserve: Budget["reserve"] = (...args) =>
      hangs
        ? new Promise((resolve) => {
            answers.push(() => {
              resolve(budget.reserve(...args));
            });
          })
        : budget.reserve(...args);
    const release: Budget["release"] = (bucket, at) => {
      given.push(at);
      return budget.release(bucket, at);
    };
    const operation = limited(onePer10);
    const client = played.client({ budget: { ...budget, reserve, release }, maxConcurrent: 1, timeoutMs: 3000, retry: {} });
    const facts = { kind: "timeout", attempts: 0, mayHaveBeenSent: false };
    expect(await played.clock.runUntil(errorOf(client.ask({ operation })))).toMatchObject(facts);
    hangs = false;
    // What it gives after all is given back.
    answers[0]?.();
    await new Promise((resolve) => setImmediate(resolve));
    expect(given).toEqual([start]);
    await client.ask({ operation });
    expect(times(played)).toEqual([3000]);
    expect(played.clock.running()).toBe(0);
  });
});
