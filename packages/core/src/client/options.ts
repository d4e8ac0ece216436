import type { Clock } from "../clock.js";
import { SendStatusError } from "../errors.js";
import type { FetchLike } from "../transport/fetch-and-buffer.js";

/** The options that every client has. */
export interface ClientOptions {
  /** Makes the requests. Default: the global `fetch`, looked up at each call. */
  readonly fetch?: FetchLike | undefined;
  /** How long a call may take in all, in milliseconds. Default 60,000. */
  readonly timeoutMs?: number | undefined;
  /** How long one attempt of a call may take, in milliseconds. Default 20,000. */
  readonly attemptTimeoutMs?: number | undefined;
  /** Where time comes from. Default: the machine's clock. */
  readonly clock?: Clock | undefined;
  /** Numbers from 0 to below 1, which spread the reads of many waiters. Default `Math.random`. */
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
