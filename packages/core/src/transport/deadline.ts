import type { Clock } from "../clock.js";
import type { Outgoing, Reply, Send } from "./chain.js";
import { timeUp } from "./failure.js";
import { withTimeLimit } from "./time-limit.js";

/** A request before anything bounds it. */
export type Unbounded = Omit<Outgoing, "signal" | "deadline">;

/**
 * Bounds the whole call, with every attempt and wait in it. The caller may have a signal of its own; of one that is known to abort at a
 * certain time, no other is made where the call could go on until then.
 */
export const deadline =
  (clock: Clock, timeoutMs: number, parent: AbortSignal | undefined, parentUntil?: Date) =>
  (next: Send) =>
  (unbounded: Unbounded): Promise<Reply> => {
    const onTimeout = (): Error => timeUp(unbounded.call, timeoutMs);
    const until = new Date(clock.now().getTime() + timeoutMs);
    if (parent?.aborted === false && parentUntil !== undefined && parentUntil <= until && timeoutMs > 0)
      return next(Object.assign({ signal: parent, deadline: parentUntil }, unbounded));
    return withTimeLimit({ clock, ms: timeoutMs, parent, onTimeout }, (signal) =>
      next(Object.assign({ signal, deadline: until }, unbounded)),
    );
  };
