import type { Clock } from "../clock.js";
import type { Link } from "./chain.js";
import { timeUp } from "./failure.js";
import { withTimeLimit } from "./time-limit.js";

/** Bounds the whole call, with every attempt and wait in it. */
export const deadline =
  (clock: Clock, timeoutMs: number): Link =>
  (next) =>
  (outgoing) => {
    const onTimeout = (): Error => timeUp(outgoing.call, timeoutMs);
    const until = new Date(clock.now().getTime() + timeoutMs);
    return withTimeLimit({ clock, ms: timeoutMs, parent: outgoing.signal, onTimeout }, (signal) =>
      next({ ...outgoing, signal, deadline: until }),
    );
  };
