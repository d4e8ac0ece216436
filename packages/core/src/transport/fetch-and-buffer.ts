import { BodyTooLarge, readBody } from "../read-body.js";
import { type FetchWhole, wholeOf } from "./answer.js";
import type { CallFacts, Send } from "./chain.js";
import { causeCode, failure, failureFrom } from "./failure.js";

/** The part of `fetch` that is used: the address as text, and what to send. */
export type FetchLike = (url: string, init: RequestInit) => Promise<Response>;

/** Looked up at each call, so that instrumentation which replaces the global one later is seen. */
export const globalFetch: FetchLike = (url, init) => globalThis.fetch(url, init);

/** Reads a whole answer through any `fetch`. */
const wholeBy =
  (fetch: FetchLike, signal: AbortSignal): FetchWhole =>
  async (url, init, limitBytes) => {
    const response = await fetch(url.href, init);
    return { head: response, body: await readBody(response, limitBytes, signal), response: () => response };
  };

/** Failures before a connection stands: nothing can have been sent. */
const unreachable = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH"]);

/** Makes the request and reads the whole answer, so that a cut connection fails the attempt and not its reader. */
export const fetchAndBuffer =
  (fetch: FetchLike, maxResponseBytes: number): Send =>
  async ({ call, method, url, headers, body, signal }) => {
    const whole = wholeOf(fetch) ?? wholeBy(fetch, signal);
    for (let counted: CallFacts | undefined = call; counted !== undefined; counted = counted.partOf) counted.attempts += 1;
    call.reached = true;
    try {
      const init: RequestInit = { method, headers: { ...headers }, signal, redirect: "manual" };
      if (body !== undefined) init.body = body;
      return await whole(url, init, maxResponseBytes);
    } catch (caught) {
      signal.throwIfAborted();
      if (caught instanceof BodyTooLarge) {
        const limit = String(maxResponseBytes);
        throw failure(call, "decode", `the answer has more than ${limit} bytes; ask for less, or raise \`maxResponseBytes\`.`);
      }
      const code = causeCode(caught) ?? "";
      if (unreachable.has(code)) call.reached = false;
      const why = code === "" ? "" : ` (${code})`;
      const message = `no answer from ${url.host}${why}; check the endpoint and the network, or try again.`;
      throw failureFrom(call, caught, "network", message, { retryable: true });
    }
  };
