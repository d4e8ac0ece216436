/** Checked by `tsc` alone: this file is never run. */
import { expectTypeOf } from "vitest";
import {
  type Bucket,
  type Budget,
  type CallOptions,
  type ClientOptions,
  createBudget,
  type Hooks,
  type RateLimit,
  type RetryPolicy,
  type SendStatusError,
} from "../../src/index.js";

// Retry: off, or some of the policy.
export const noRetry: ClientOptions = { retry: false };
export const someRetry: ClientOptions = { retry: { maxRetries: 1 } };
expectTypeOf<RetryPolicy>().toEqualTypeOf<{ readonly maxRetries: number; readonly keyedSends: boolean }>();
// @ts-expect-error there is nothing to switch on
export const alwaysRetry: ClientOptions = { retry: true };
// @ts-expect-error no such member
export const misnamed: ClientOptions = { retry: { retries: 3 } };

// Limits: off, or by bucket; a list of them for each.
export const noLimits: ClientOptions = { rateLimits: false };
export const someLimits: ClientOptions = { rateLimits: { send: [{ requests: 1, seconds: 1 }], read: [] } };
// @ts-expect-error a list is needed
export const oneLimit: ClientOptions = { rateLimits: { send: { requests: 1, seconds: 1 } } };
// @ts-expect-error the length of the window is missing
export const windowless: RateLimit = { requests: 1 };

// A budget may answer at once or later.
expectTypeOf(createBudget()).toEqualTypeOf<Budget>();
export const remote: Budget = {
  reserve: (bucket, now, earlier) => {
    expectTypeOf(bucket).toEqualTypeOf<Bucket>();
    expectTypeOf(earlier).toEqualTypeOf<Date | undefined>();
    return Promise.resolve(now);
  },
  release: () => Promise.resolve(),
  close: () => undefined,
};
// @ts-expect-error what was reserved must be told
export const silent: Budget = { ...remote, reserve: () => undefined };
// @ts-expect-error a budget can be closed
export const open: Budget = { reserve: (_bucket, now) => now, release: () => undefined };

// Hooks: all optional, sync or not; an event has facts, and no request.
export const hooks: Hooks = {
  onRequest: async ({ provider, operation, attempt, method, url }) => {
    expectTypeOf({ provider, operation, method, url }).toEqualTypeOf<
      Record<"provider" | "operation" | "method" | "url", string>
    >();
    expectTypeOf(attempt).toEqualTypeOf<number>();
    await Promise.resolve();
  },
  onResponse: (event) => {
    expectTypeOf(event.status).toEqualTypeOf<number | undefined>();
    expectTypeOf(event.error).toEqualTypeOf<SendStatusError | undefined>();
    // @ts-expect-error no headers are told
    return event.headers as unknown;
  },
  onRetry: (event) => {
    expectTypeOf(event.error).toEqualTypeOf<SendStatusError>();
    // @ts-expect-error an event is not changed
    event.delayMs = 0;
  },
};
// @ts-expect-error no such hook
export const misspelt: Hooks = { onResponses: () => undefined };

// Several calls may share a deadline.
export const shared: CallOptions = { deadline: new Date(), timeoutMs: 5000, signal: undefined };
// @ts-expect-error an instant is a date
export const textual: CallOptions = { deadline: "2026-03-01T00:00:00Z" };

// An error tells how to go on.
declare const error: SendStatusError;
expectTypeOf(error.retryAfterMs).toEqualTypeOf<number | undefined>();
expectTypeOf(error.idempotencyKey).toEqualTypeOf<string | undefined>();
expectTypeOf(error.mayHaveBeenSent).toEqualTypeOf<boolean>();
