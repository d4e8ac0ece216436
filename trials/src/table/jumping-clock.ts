import type { Clock } from "@sendstatus/core";

/** When every trial begins: at noon in China, so that no day ends in it. */
export const start = new Date("2026-03-01T04:00:00Z");

interface Timer {
  readonly dueMs: number;
  readonly callback: () => void;
  readonly isLimit: boolean;
}

/**
 * A clock on which nobody waits: as soon as somebody begins to, it is the time that falls due next. A limit alone does not move it, for
 * what it guards is under way. So what comes out does not depend on how fast the machine is, even over a real network.
 */
export function createJumpingClock(): Clock {
  let nowMs = start.getTime();
  const pending = new Set<Timer>();
  /** Moves on to what falls due next, and then further, unless it was a limit: after that whoever waited gives up. */
  const jump = (waiting: Timer): void => {
    if (!pending.has(waiting)) return;
    const next = [...pending].reduce((first, timer) => (timer.dueMs < first.dueMs ? timer : first), waiting);
    pending.delete(next);
    nowMs = Math.max(nowMs, next.dueMs);
    next.callback();
    if (!next.isLimit) setImmediate(jump, waiting);
  };
  return {
    now: () => new Date(nowMs),
    after(ms, callback, purpose) {
      const timer = { dueMs: nowMs + ms, callback, isLimit: purpose === "limit" };
      pending.add(timer);
      if (!timer.isLimit) setImmediate(jump, timer);
      return () => {
        pending.delete(timer);
      };
    },
  };
}
