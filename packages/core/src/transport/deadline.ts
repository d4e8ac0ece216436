import type { Clock } from "../clock.js";
import type { Link } from "./chain.js";
import { failure } from "./failure.js";
import { withTimeLimit } from "./time-limit.js";

/** Bounds the whole call, with every attempt and wait in it. */
export const deadline =
  (clock: Clock, timeoutMs: number): Link =>
  (next) =>
  (outgoing) => {
    const onTimeout = (): Error =>
      failure(outgoing.call, "timeout", `no answer within ${String(timeoutMs)} ms in all; raise \`timeoutMs\` or try again.`, {
        retryable: true,
      });
    return withTimeLimit({ clock, ms: timeoutMs, parent: outgoing.signal, onTimeout }, (signal) => next({ ...outgoing, signal }));
  };
