import type { Clock } from "../clock.js";
import type { Link } from "./chain.js";
import { failure } from "./failure.js";
import { withTimeLimit } from "./time-limit.js";

/** Bounds one attempt, the reading of its answer included. */
export const attemptTimer =
  (clock: Clock, attemptTimeoutMs: number): Link =>
  (next) =>
  (outgoing) => {
    const onTimeout = (): Error => {
      const message = `no answer to this attempt within ${String(attemptTimeoutMs)} ms (\`attemptTimeoutMs\`).`;
      return failure(outgoing.call, "timeout", message, { retryable: true });
    };
    return withTimeLimit({ clock, ms: attemptTimeoutMs, parent: outgoing.signal, onTimeout }, (signal) =>
      next({ ...outgoing, signal }),
    );
  };
