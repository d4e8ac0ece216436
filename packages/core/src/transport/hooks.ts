import type { SendStatusError } from "../errors.js";

/** A request, as hooks see it: no credential, address, subject or body is in it. */
export interface RequestEvent {
  readonly provider: string;
  /** The method of the provider's API, as `getSendResult`. */
  readonly operation: string;
  /** From 1. */
  readonly attempt: number;
  readonly method: string;
  /** Without its query, and without what may be a mail address. */
  readonly url: string;
}

/** The end of a request: an answer, or what came instead. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status. Tencent answers its errors with 200, too. Absent where no answer came. */
  readonly status?: number;
  /** From the request to the last byte of the answer, in milliseconds. */
  readonly durationMs: number;
  /** Why no answer came. */
  readonly error?: SendStatusError;
}

/** What comes before another attempt. */
export interface RetryEvent {
  readonly provider: string;
  readonly operation: string;
  /** The attempt that failed, from 1; 0 where no request was made. */
  readonly attempt: number;
  /** How long is waited first, in milliseconds. */
  readonly delayMs: number;
  readonly error: SendStatusError;
}

/**
 * Functions that are told what a client does, for logs and metrics. What they return or throw changes nothing.
 *
 * @example
 * ```ts
 * import type { Hooks } from "@sendstatus/core";
 *
 * const hooks: Hooks = {
 *   onResponse: ({ operation, attempt, status, durationMs }) => console.log(operation, attempt, status, durationMs),
 *   onRetry: ({ operation, delayMs, error }) => console.log(operation, "again in", delayMs, error.kind),
 * };
 * ```
 */
export interface Hooks {
  /** Before each request. */
  readonly onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** After each request. */
  readonly onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** Before the wait for another attempt. */
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
}

/** Tells a hook. Watching a call must not make it fail, now or later. */
export function tell(hook: () => unknown): void {
  try {
    Promise.resolve(hook()).catch(() => undefined);
  } catch {
    // What watches is broken, not what is watched.
  }
}
