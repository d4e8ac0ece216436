import type { Clock } from "../../src/clock.js";
import { createManualClock, type ManualClock } from "../../src/testing/index.js";

/** A manual clock that tells how many of its timers are still running. */
export interface CountingClock extends ManualClock {
  readonly running: () => number;
}

export const start = new Date("2026-03-01T00:00:00Z");

export function countingClock(): CountingClock {
  const manual = createManualClock(start);
  let running = 0;
  const after: Clock["after"] = (ms, callback, purpose) => {
    let ended = false;
    const end = (): void => {
      if (!ended) running -= 1;
      ended = true;
    };
    running += 1;
    const stop = manual.after(
      ms,
      () => {
        end();
        callback();
      },
      purpose,
    );
    return () => {
      end();
      stop();
    };
  };
  return { ...manual, after, running: () => running };
}
