import type { Clock } from "../clock.js";

/** A clock that stands still until it is told to go on. */
export interface ManualClock extends Clock {
  /** Moves the time on by so many milliseconds and calls whatever falls due, in order. */
  advance(ms: number): void;
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
  const pending = new Set<{ dueMs: number; callback: () => void }>();
  return {
    now: () => new Date(nowMs),
    after(ms, callback) {
      const timer = { dueMs: nowMs + ms, callback };
      pending.add(timer);
      return () => {
        pending.delete(timer);
      };
    },
    advance(ms) {
      const untilMs = nowMs + ms;
      for (;;) {
        const [next] = [...pending].filter((timer) => timer.dueMs <= untilMs).sort((a, b) => a.dueMs - b.dueMs);
        if (next === undefined) break;
        pending.delete(next);
        nowMs = next.dueMs;
        next.callback();
      }
      nowMs = untilMs;
    },
  };
}
