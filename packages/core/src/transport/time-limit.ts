import type { Clock } from "../clock.js";
import { onAbort } from "../on-abort.js";

/** A limit on how long something may take. */
export interface TimeLimit {
  readonly clock: Clock;
  readonly ms: number;
  /** Ends it early, too. */
  readonly parent: AbortSignal | undefined;
  /** Makes the error when the time is up. */
  readonly onTimeout: () => Error;
}

/**
 * Runs something under a limit. When the time is up, or the parent aborts, the signal aborts and the promise rejects with the reason,
 * even if what runs does not listen. Where there is no time at all, nothing is run.
 */
export async function withTimeLimit<Value>(limit: TimeLimit, run: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
  const { parent } = limit;
  parent?.throwIfAborted();
  if (limit.ms <= 0) throw limit.onTimeout();
  const controller = new AbortController();
  let letGo: (() => void) | undefined;
  let stopTimer: (() => void) | undefined;
  try {
    return await new Promise<Value>((resolve, reject) => {
      const end = (reason: Error): void => {
        controller.abort(reason);
        reject(reason);
      };
      if (parent !== undefined) {
        letGo = onAbort(parent, () => {
          end(parent.reason as Error);
        });
      }
      stopTimer = limit.clock.after(
        limit.ms,
        () => {
          end(limit.onTimeout());
        },
        "limit",
      );
      run(controller.signal).then(resolve, reject);
    });
  } finally {
    stopTimer?.();
    letGo?.();
  }
}

/** What a promise gives, or the signal's reason once it aborts, even if whoever works on the promise does not listen. */
export function untilAborted<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) giveUp();
    const letGo = signal.aborted ? undefined : onAbort(signal, giveUp);
    promise.then(resolve, reject).finally(letGo);
  });
}
