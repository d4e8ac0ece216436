import type { Clock } from "../clock.js";
import { onAbort } from "../on-abort.js";

/** A limit on how long something may take. */
export interface TimeLimit {
  readonly clock: Clock;
  readonly ms: number;
  /** Ends it early, too. */
  readonly parent: AbortSignal;
  /** Makes the error when the time is up. */
  readonly onTimeout: () => Error;
}

/**
 * Runs something under a limit. When the time is up, or the parent aborts, the signal aborts and the promise rejects with the reason,
 * even if what runs does not listen. Where there is no time at all, nothing is run.
 */
export async function withTimeLimit<Value>(limit: TimeLimit, run: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  limit.parent.throwIfAborted();
  if (limit.ms <= 0) throw limit.onTimeout();
  const controller = new AbortController();
  const letGo = onAbort(limit.parent, () => {
    controller.abort(limit.parent.reason);
  });
  const onTimeout = (): void => {
    controller.abort(limit.onTimeout());
  };
  const stopTimer = limit.clock.after(limit.ms, onTimeout, "limit");
  try {
    return await untilAborted(run(controller.signal), controller.signal);
  } finally {
    stopTimer();
    letGo();
  }
}

/** What a promise gives, or the signal's reason once it aborts, even if whoever works on the promise does not listen. */
export function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      reject(signal.reason as Error);
    };
    const letGo = (): void => {
      signal.removeEventListener("abort", giveUp);
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp);
    promise.then(resolve, reject).then(letGo, letGo);
  });
}
