import type { Clock } from "@sendstatus/core";

/** A clock on which every pause is over at once. */
export interface SkippingClock extends Clock {
  /** Goes to the nearest limit of what is under way, for what would go on for ever. */
  reachLimit(): void;
}

interface Limit {
  readonly dueMs: number;
  readonly callback: () => void;
}

/** Whoever pauses finds the time passed in the next turn; a limit is reached only in its time, or where it is asked for. */
export function skippingClock(start: Date): SkippingClock {
  let nowMs = start.getTime();
  const limits = new Set<Limit>();
  const advance = (toMs: number): void => {
    nowMs = Math.max(nowMs, toMs);
    for (const limit of [...limits].sort((a, b) => a.dueMs - b.dueMs)) {
      if (limit.dueMs > nowMs || !limits.delete(limit)) continue;
      limit.callback();
    }
  };
  return {
    now: () => new Date(nowMs),
    after(ms, callback, purpose) {
      const dueMs = nowMs + ms;
      if (purpose === "limit") {
        const limit = { dueMs, callback };
        limits.add(limit);
        return () => void limits.delete(limit);
      }
      const pause = setImmediate(() => {
        advance(dueMs);
        callback();
      });
      return () => {
        clearImmediate(pause);
      };
    },
    reachLimit() {
      if (limits.size > 0) advance(Math.min(...[...limits].map(({ dueMs }) => dueMs)));
    },
  };
}
