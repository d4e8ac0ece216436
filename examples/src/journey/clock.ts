import type { Clock } from "@sendstatus/core";

/** A clock that runs so many times as fast as the machine's, so that nobody has to wait for minutes. */
export function fastClock(speed: number): Clock {
  const startMs = Date.now();
  return {
    now: () => new Date(startMs + (Date.now() - startMs) * speed),
    after(ms, callback) {
      const timer = setTimeout(callback, ms / speed);
      return () => {
        clearTimeout(timer);
      };
    },
  };
}
