import type { Clock } from "@sendstatus/core";

/** How time runs: so many times as fast as the machine's, from an instant on. Two processes with the same have the same time. */
export interface Pace {
  readonly startMs: number;
  readonly speed: number;
}

/** A clock of that pace. With `idle` it keeps no process from ending. */
export function scaledClock({ startMs, speed }: Pace, idle?: "idle"): Clock {
  return {
    now: () => new Date(startMs + (Date.now() - startMs) * speed),
    after(ms, callback) {
      const timer = setTimeout(callback, ms / speed);
      if (idle === "idle") timer.unref();
      return () => {
        clearTimeout(timer);
      };
    },
  };
}
