import type { core } from "@sendstatus/all";
import type { Assignment } from "./assignment.js";

/** A clock that runs faster than the machine's, and shows the same time in every process. */
export function fastClock({ startMs, speed }: Assignment["clock"]): core.Clock {
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
