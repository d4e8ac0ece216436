import type { Clock } from "../clock.js";
import type { Outgoing, Reply, Send } from "./chain.js";
import { timeUp } from "./failure.js";
import { withTimeLimit } from "./time-limit.js";

/** A request before anything bounds it. */
export type Unbounded = Omit<Outgoing, "signal" | "deadline">;

/** Bounds the whole call, with every attempt and wait in it. The caller may have a signal of its own. */
export const deadline =
  (clock: Clock, timeoutMs: number, parent: AbortSignal | undefined) =>
  (next: Send) =>
  (unbounded: Unbounded): Promise<Reply> => {
    const onTimeout = (): Error => timeUp(unbounded.call, timeoutMs);
    const until = new Date(clock.now().getTime() + timeoutMs);
    return withTimeLimit({ clock, ms: timeoutMs, parent, onTimeout }, (signal) =>
      next({ ...unbounded, signal, deadline: until }),
    );
  };
