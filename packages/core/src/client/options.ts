import type { RateLimit } from "../behaviour.js";
import type { Budget } from "../budget/budget.js";
import type { Clock } from "../clock.js";
import { SendStatusError } from "../errors.js";
import type { FetchLike } from "../transport/fetch-and-buffer.js";
import type { Hooks } from "../transport/hooks.js";
import type { RetryPolicy } from "../transport/retry.js";

/** The options that every client has. */
export interface ClientOptions {
  /** Makes the requests. Default: the global `fetch`, looked up at each call. */
  readonly fetch?: FetchLike | undefined;
  /** How long a call may take in all, in milliseconds. Default 60,000. */
  readonly timeoutMs?: number | undefined;
  /** How long one attempt of a call may take, in milliseconds. Default 20,000. */
  readonly attemptTimeoutMs?: number | undefined;
  /** The largest answer that is read, in bytes. Default 16,777,216, 16 MiB. */
  readonly maxResponseBytes?: number | undefined;
  /**
   * When a failed call is tried again: where that can help, and only reads, sends that were surely not taken, and sends with an
   * idempotency key. Default `{ maxRetries: 3, keyedSends: true }`; `false` for never.
   */
  readonly retry?: Partial<RetryPolicy> | false | undefined;
  /**
   * The account's limits, where they differ from the provider's usual ones, by bucket: the name of an operation that has limits of its
   * own, or `read` or `send` for all others. `false` for none. A call that would go beyond waits its turn or, where that takes longer
   * than the call may, fails at once with kind `rate-limited`.
   */
  readonly rateLimits?: Readonly<Record<string, readonly RateLimit[]>> | false | undefined;
  /** Shares out what the limits allow. Default: one of this client's own, in memory. */
  readonly budget?: Budget | undefined;
  /** How many requests of one bucket are under way at once. Default 64. */
  readonly maxConcurrent?: number | undefined;
  /** Functions that are told what the client does. */
  readonly hooks?: Hooks | undefined;
  /** Where time comes from. Default: the machine's clock. */
  readonly clock?: Clock | undefined;
  /** Numbers from 0 to below 1, which spread the retries and reads of many callers. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Shows a delivery that was only inferred as `sent`. Default false. */
  readonly strict?: boolean | undefined;
}

/**
 * An endpoint without its trailing slash.
 *
 * @throws {SendStatusError} kind `configuration` unless it is an `https` address, or a plain one on this machine, without query,
 * fragment and user.
 */
export function requireEndpoint(client: string, endpoint: unknown): string {
  const url = typeof endpoint === "string" && URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  const secure = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
  if (url === undefined || !secure || url.search !== "" || url.hash !== "" || url.username !== "" || url.password !== "") {
    throw new SendStatusError(
      "configuration",
      `${client}: the option \`endpoint\` must be an https address without query (http only on loopback), as "https://host".`,
    );
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

const isLoopback = (hostname: string): boolean =>
  hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);

/** A number of milliseconds that can be waited. */
export function requireMs(kind: "configuration" | "usage", client: string, name: string, ms: number): number {
  if (Number.isFinite(ms) && ms > 0 && ms <= 2_147_483_647) return ms;
  const message = `${client}: the option \`${name}\` must be a number of milliseconds above 0 that a timer can hold.`;
  throw new SendStatusError(kind, message, kind === "usage" ? { provider: client } : {});
}

/** An instant, or nothing. */
export function requireDeadline(client: string, deadline: Date | undefined): Date | undefined {
  if (deadline === undefined || (deadline instanceof Date && !Number.isNaN(deadline.getTime()))) return deadline;
  throw new SendStatusError("usage", `${client}: the option \`deadline\` must be a date.`, { provider: client });
}

/** @throws {SendStatusError} kind `configuration` if `fetch` is set to something else than a function. */
export function requireFetch(client: string, fetch: FetchLike | undefined): FetchLike | undefined {
  if (fetch === undefined || typeof fetch === "function") return fetch;
  throw new SendStatusError("configuration", `${client}: the option \`fetch\` must be a function such as the global fetch.`);
}

/** @throws {SendStatusError} kind `configuration` if there are no options. */
export function requireOptions<Options extends object>(client: string, options: Options | null | undefined): Options {
  if (typeof options === "object" && options !== null) return options;
  throw new SendStatusError("configuration", `${client}: give an object of options.`);
}

/** A value of a closed list, or undefined. */
export function requireOneOf<Value extends string>(
  client: string,
  name: string,
  allowed: readonly Value[],
  value: Value | undefined,
): void {
  if (value === undefined || allowed.includes(value)) return;
  throw new SendStatusError("configuration", `${client}: the option \`${name}\` must be one of ${allowed.join(", ")}.`);
}
