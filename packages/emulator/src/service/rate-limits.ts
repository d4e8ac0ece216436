import type { OperationSpec, RateLimit } from "./spec.js";

/** Counts a request for an operation, and says in how many milliseconds the next one would pass; undefined if this one does. */
export type RateLimiter = (operation: OperationSpec, nowMs: number) => number | undefined;

/** Lets every request pass. */
export const noLimits: RateLimiter = () => undefined;

/**
 * The limits of a spec. Each operation counts for itself, and all of its limits hold.
 *
 * A refused request counts as well, as Azure says of its own; for the others it is a choice.
 */
export function createRateLimiter(): RateLimiter {
  const arrivals = new Map<string, number[]>();
  return ({ id, rateLimits }, nowMs) => {
    if (rateLimits.length === 0) return undefined;
    const times = arrivals.get(id) ?? [];
    arrivals.set(id, times);
    const waitMs = Math.max(...rateLimits.map((limit) => waitFor(limit, times, nowMs)));
    times.push(nowMs);
    // No limit looks further back than at as many requests as it allows.
    if (times.length > Math.max(...rateLimits.map(({ requests }) => requests))) times.shift();
    if (waitMs <= 0) return undefined;
    // This request counts as well, so that it is the one after it that has to be waited for.
    return Math.max(...rateLimits.map((limit) => waitFor(limit, times, nowMs)));
  };
}

/** How long it takes until a limit has room for one more. */
function waitFor({ requests, seconds }: RateLimit, times: readonly number[], nowMs: number): number {
  const blocking = times[times.length - requests];
  return blocking === undefined ? 0 : blocking + seconds * 1000 - nowMs;
}
