import type { Send } from "./chain.js";
import { causeCode, failureFrom } from "./failure.js";

/** The part of `fetch` that is used: the address as text, and what to send. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/** Looked up at each call, so that instrumentation which replaces the global one later is seen. */
export const globalFetch: FetchLike = (url, init) => globalThis.fetch(url, init);

/** Failures before a connection stands: nothing can have been sent. */
const unreachable = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** Makes the request and reads the whole answer, so that a cut connection fails the attempt and not its reader. */
export const fetchAndBuffer =
  (fetch: FetchLike): Send =>
  async ({ call, method, url, headers, body, signal }) => {
    signal.throwIfAborted();
    call.attempts += 1;
    const reachedBefore = call.reached;
    call.reached = true;
    try {
      const response = await fetch(url.href, {
        method,
        headers: { ...headers },
        ...(body === undefined ? {} : { body }),
        signal,
        redirect: "manual",
      });
      return { response, body: new Uint8Array(await response.arrayBuffer()) };
    } catch (caught) {
      signal.throwIfAborted();
      const code = causeCode(caught) ?? "";
      if (unreachable.has(code)) call.reached = reachedBefore;
      const why = code === "" ? "" : ` (${code})`;
      const message = `no answer from ${url.host}${why}; check the endpoint and the network, or try again.`;
      throw failureFrom(call, caught, "network", message, { retryable: true });
    }
  };
