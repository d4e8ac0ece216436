import type { Clock } from "../clock.js";
import { isSendStatusError } from "../errors.js";
import { pauseUntil } from "../pause.js";
import { backoffMs } from "./backoff.js";
import type { CallFacts, Link } from "./chain.js";
import { mayBeRepeated } from "./may-be-repeated.js";
import { type Hooks, tell } from "./hooks.js";

/** When a call is tried again. */
export interface RetryPolicy {
  /** How many times at most, after the first attempt. */
  readonly maxRetries: number;
  /** Whether a send that has an idempotency key is tried again although it may have been taken. */
  readonly keyedSends: boolean;
}

/** What retrying needs besides its policy. */
export interface RetryMeans {
  readonly clock: Clock;
  readonly random: () => number;
  readonly hooks: Hooks;
}

/**
 * Tries again where that can help and where nothing can come of it twice: what may be repeated, what was surely not taken, and sends that
 * a key names. A wait that does not fit into the call's time is not begun.
 */
export const retry =
  ({ maxRetries, keyedSends }: RetryPolicy, { clock, random, hooks }: RetryMeans): Link =>
  (next) =>
  async (outgoing) => {
    const { call, signal, deadline } = outgoing;
    for (let retries = 0; ; retries++) {
      try {
        return await next(outgoing);
      } catch (caught) {
        if (signal.aborted || !isSendStatusError(caught) || !caught.retryable) throw caught;
        if (retries >= maxRetries || !isRepeatable(call, keyedSends)) throw caught;
        // A provider that asks to wait no time at all is not asked without a pause.
        const delayMs = Math.max(caught.retryAfterMs ?? 0, backoffMs(retries, random));
        const at = new Date(clock.now().getTime() + delayMs);
        if (!(at < deadline)) throw caught;
        tell(() => hooks.onRetry?.({ ...factsOf(call), delayMs, error: caught }));
        await pauseUntil(at, clock, signal);
        signal.throwIfAborted();
      }
    }
  };

function isRepeatable({ operation, reached, reachedBefore, idempotencyKey }: CallFacts, keyedSends: boolean): boolean {
  if (mayBeRepeated(operation)) return true;
  return !(reached || reachedBefore) || (keyedSends && idempotencyKey !== undefined);
}

const factsOf = ({ provider, operation, attempts }: CallFacts): { provider: string; operation: string; attempt: number } => ({
  provider,
  operation: operation.id,
  attempt: attempts,
});
