import type { Clock } from "./clock.js";
import { onAbort } from "./on-abort.js";

/** Waits until a time has come, or until the signal says to stop. */
export function pauseUntil(at: Date, clock: Clock, signal: AbortSignal | undefined): Promise<void> {
  const ms = at.getTime() - clock.now().getTime();
  if (ms <= 0 || signal?.aborted === true) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = (): void => {
      cancel();
      letGo?.();
      resolve();
    };
    // A timer holds some 24 days at most; whoever waits longer looks at the plan again in between.
    const cancel = clock.after(Math.min(ms, 2_147_483_647), finish);
    const letGo = signal && onAbort(signal, finish);
  });
}
