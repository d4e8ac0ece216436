import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RetryEvent } from "../../src/index.js";
import { type CountingClock, countingClock, start } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { systemError } from "../support/network.js";
import { clientOf, json, read, recording } from "../support/transport.js";

const sinceStart = (clock: CountingClock): number => clock.now().getTime() - start.getTime();

/** A fetch that keeps the times, in milliseconds after the start, at which it was called. */
function timed(clock: CountingClock, answer: (count: number) => Response) {
  const times: number[] = [];
  const { fetch } = recording((count) => {
    times.push(sinceStart(clock));
    return answer(count);
  });
  return { fetch, times };
}

const unavailable = (retryAfter?: number): Response =>
  json({}, { status: 503, headers: retryAfter === undefined ? {} : { "retry-after": String(retryAfter) } });

const httpDate = (ms: number): string => new Date(start.getTime() + ms).toUTCString();

describe("where nobody says how long", () => {
  it.each([
    [0, [0, 0, 0, 0]],
    [0.5, [250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000]],
    [0.999, [499.5, 999, 1998, 3996, 7992, 15_984, 19_980, 19_980].map(Math.floor)],
  ])("random %s: the limit doubles from half a second up to 20 seconds", async (random, gaps) => {
    const clock = countingClock();
    const { fetch, times } = timed(clock, () => unavailable());
    const options = { fetch, clock, random: () => random, retry: { maxRetries: gaps.length }, timeoutMs: 600_000 };
    await clock.runUntil(errorOf(clientOf(options).ask()));
    expect(times.slice(1).map((time, index) => time - (times[index] ?? 0))).toEqual(gaps);
  });

  it("random is asked anew for each wait", async () => {
    const clock = countingClock();
    const { fetch, times } = timed(clock, () => unavailable());
    const numbers = [0.2, 0.4, 0.8];
    await clock.runUntil(errorOf(clientOf({ fetch, clock, random: () => numbers.shift() ?? 0, retry: {} }).ask()));
    expect(times).toEqual([0, 100, 500, 2100]);
  });

  it("also where no answer came", async () => {
    const clock = countingClock();
    const { fetch, times } = timed(clock, () => {
      throw systemError("ECONNREFUSED");
    });
    await clock.runUntil(errorOf(clientOf({ fetch, clock, random: () => 0.5, retry: {} }).ask()));
    expect(times).toEqual([0, 250, 750, 1750]);
  });
});

describe("what the provider asks for is kept to the millisecond, and not spread", () => {
  it.each([
    ["seconds", { "retry-after": "7" }, 7000],
    ["a date", { "retry-after": httpDate(9000) }, 9000],
    ["a date by the answer's own clock", { "retry-after": httpDate(3_603_000), date: httpDate(3_600_000) }, 3000],
    [
      "a date by the answer's own clock, which is late",
      { "retry-after": httpDate(-3_590_000), date: httpDate(-3_600_000) },
      10_000,
    ],
    ["a date beside a clock that cannot be read", { "retry-after": httpDate(4000), date: "yesterday" }, 4000],
    ["a date that has passed, but for the usual pause", { "retry-after": httpDate(-60_000) }, 250],
    ["no time at all, but for the usual pause", { "retry-after": "0" }, 250],
    ["something that cannot be read", { "retry-after": "soon" }, 250],
    ["a number below 0", { "retry-after": "-5" }, 250],
  ] as const)("%s", async (_what, headers, wait) => {
    const clock = countingClock();
    const { fetch, times } = timed(clock, (count) => (count === 1 ? json({}, { status: 503, headers }) : json({})));
    await clock.runUntil(clientOf({ fetch, clock, retry: {}, random: () => 0.5 }).ask());
    expect(times).toEqual([0, wait]);
  });
});

describe("a wait that does not fit into the time of the call", () => {
  it.each([
    ["10", 10_000],
    ["600", 600_000],
    ["999999999", 999_999_999_000],
    [httpDate(3_600_000), 3_600_000],
    ["Fri, 31 Dec 9999 23:59:59 GMT", Date.parse("9999-12-31T23:59:59Z") - start.getTime()],
  ])("retry-after %s ends the call at once, and says how long", async (header, retryAfterMs) => {
    const clock = countingClock();
    const { fetch, times } = timed(clock, () => json({}, { status: 429, headers: { "retry-after": header } }));
    const error = errorOf(clientOf({ fetch, clock, retry: {}, timeoutMs: 10_000 }).ask());
    expect(await clock.runUntil(error)).toMatchObject({ kind: "rate-limited", retryable: true, retryAfterMs, attempts: 1 });
    expect([times, sinceStart(clock)]).toEqual([[0], 0]);
  });

  it("just fits a moment before the end", async () => {
    const clock = countingClock();
    const { fetch, times } = timed(clock, (count) => (count === 1 ? unavailable(9) : json({})));
    await clock.runUntil(clientOf({ fetch, clock, retry: {}, timeoutMs: 9001 }).ask());
    expect(times).toEqual([0, 9000]);
  });

  it("is not begun without a word of the provider either; the last error stands", async () => {
    const clock = countingClock();
    const { fetch } = timed(clock, () => unavailable());
    const error = errorOf(clientOf({ fetch, clock, retry: {}, random: () => 0.9, timeoutMs: 300 }).ask());
    expect(await clock.runUntil(error)).toMatchObject({ status: 503, retryAfterMs: undefined, attempts: 1 });
    expect(sinceStart(clock)).toBe(0);
  });

  it("nor where random gives nonsense", async () => {
    const clock = countingClock();
    const { fetch, times } = timed(clock, () => unavailable());
    const call = clientOf({ fetch, clock, retry: {}, random: () => Number.NaN }).ask();
    expect(await clock.runUntil(errorOf(call))).toMatchObject({ status: 503 });
    expect(times).toEqual([0]);
  });
});

it("whatever is asked for: each request comes when the rules say, and none at the end of the time or later", async () => {
  const wait = fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined });
  const given = fc.record({
    waits: fc.array(wait, { minLength: 1, maxLength: 6 }),
    // Numbers that lose nothing when they are added to an instant.
    random: fc.integer({ min: 0, max: 1023 }).map((part) => part / 1024),
    timeoutMs: fc.option(fc.integer({ min: 1, max: 20_000 }), { nil: undefined }),
    deadlineMs: fc.option(fc.integer({ min: 1, max: 20_000 }), { nil: undefined }),
  });
  await fc.assert(
    fc.asyncProperty(given, async ({ waits, random, timeoutMs, deadlineMs }) => {
      const clock = countingClock();
      const { fetch, times } = timed(clock, (count) => (count > waits.length ? json({}) : unavailable(waits[count - 1])));
      const told: RetryEvent[] = [];
      const onRetry = (event: RetryEvent): void => void told.push(event);
      const { ask } = clientOf({ fetch, clock, retry: { maxRetries: 9 }, random: () => random, hooks: { onRetry } });
      const deadline = deadlineMs === undefined ? undefined : new Date(start.getTime() + deadlineMs);
      const call = ask({ operation: read, options: { timeoutMs, deadline } });
      const ended = await clock.runUntil(
        call.then(
          () => undefined,
          (caught: unknown) => caught,
        ),
      );

      const end = Math.min(timeoutMs ?? 60_000, deadlineMs ?? Infinity);
      const model = [0];
      for (const [index, seconds] of waits.entries()) {
        // An instant is of whole milliseconds.
        const ms = Math.max((seconds ?? 0) * 1000, Math.floor(random * Math.min(20_000, 500 * 2 ** index)));
        const next = (model.at(-1) ?? 0) + ms;
        if (next >= end) break;
        model.push(next);
      }
      expect(times).toEqual(model);
      expect(sinceStart(clock)).toBe(model.at(-1));
      expect(told.map(({ attempt }) => attempt)).toEqual(model.slice(1).map((_, index) => index + 1));
      if (model.length > waits.length) expect(ended).toBeUndefined();
      else expect(ended).toMatchObject({ status: 503, attempts: model.length });
      expect(clock.running()).toBe(0);
    }),
    { numRuns: 120 },
  );
}, 120_000);
