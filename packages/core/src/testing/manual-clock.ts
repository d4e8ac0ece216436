import type { Clock } from "../clock.js";

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /** Moves the time on by so many milliseconds and calls whatever falls due, in order. */
  advance(ms: number): void;
  /**
   * Moves the time on to whatever falls due next, again and again, until the promise settles. What is done in between must be done in
   * this process, as with a `fetch` of the test's own: for an answer from a network the time would not wait. Rejects if nothing falls
   * due any more.
   */
  runUntil<Value>(promise: Promise<Value>): Promise<Value>;
}

/**
 * A clock for tests: it starts at the given instant and moves only by `advance`.
 *
 * @example
 * ```ts
 * import { createManualClock } from "@sendstatus/core/testing";
 *
 * const clock = createManualClock(new Date("2026-03-01T00:00:00Z"));
 * clock.advance(60_000);
 * clock.now(); // 2026-03-01T00:01:00.000Z
 * ```
 */
export function createManualClock(start: Date): ManualClock {
  let nowMs = start.getTime();
  const pending = new Set<Timer>();
  const dueNext = (): Timer | undefined => [...pending].sort((a, b) => a.dueMs - b.dueMs)[0];
  const advance = (ms: number): void => {
    const untilMs = nowMs + ms;
    for (let next = dueNext(); next !== undefined && next.dueMs <= untilMs; next = dueNext()) {
      pending.delete(next);
      nowMs = next.dueMs;
      next.callback();
    }
    nowMs = untilMs;
  };
  return {
    now: () => new Date(nowMs),
    after(ms, callback, purpose) {
      const timer = { dueMs: nowMs + ms, callback, isLimit: purpose === "limit" };
      pending.add(timer);
      return () => {
        pending.delete(timer);
      };
    },
    advance,
    async runUntil(promise) {
      let isSettled = false as boolean;
      const settle = (): void => void (isSettled = true);
      promise.then(settle, settle);
      for (let idle = 0; idle < 500; idle++) {
        await turns(10);
        const next = dueNext();
        // What is under way is left its time; only what never ends is driven to its limit.
        for (let wait = 0; wait < 50 && next?.isLimit === true && pending.has(next) && !isSettled; wait++) await turns(10);
        if (isSettled) return promise;
        if (next !== undefined && pending.has(next)) {
          advance(Math.max(0, next.dueMs - nowMs));
          idle = 0;
        }
      }
      throw new Error("Nothing falls due any more, and what was waited for has not come.");
    },
  };
}

interface Timer {
  readonly dueMs: number;
  readonly callback: () => void;
  readonly isLimit: boolean;
}

/** Lets what needs no time happen. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setTimeout(resolve, 0));
}
