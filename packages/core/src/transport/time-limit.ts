import type { Clock } from "../clock.js";

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
 * even if what runs does not listen.
 */
export async function withTimeLimit<Value>(limit: TimeLimit, run: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const controller = new AbortController();
  const onParentAbort = (): void => {
    controller.abort(limit.parent.reason);
  };
  if (limit.parent.aborted) onParentAbort();
  limit.parent.addEventListener("abort", onParentAbort, { once: true });
  const onTimeout = (): void => {
    controller.abort(limit.onTimeout());
  };
  const stopTimer = limit.clock.after(limit.ms, onTimeout, "limit");
  try {
    return await Promise.race([run(controller.signal), rejectOnAbort(controller.signal)]);
  } finally {
    stopTimer();
    limit.parent.removeEventListener("abort", onParentAbort);
  }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const rejectWithReason = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) rejectWithReason();
    else signal.addEventListener("abort", rejectWithReason, { once: true });
  });
}
