import http from "node:http";
import https from "node:https";
import type { WireBody } from "./wire-body.js";

/** A request as it is written. */
export interface Written {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: WireBody;
  readonly signal: AbortSignal | undefined;
}

/**
 * Makes a request and gives the answer once its headers are there. From then on, too, the signal cuts the connection.
 *
 * It fails as `fetch` does: with the signal's reason, or with a `TypeError` whose cause has the system's code. A connection that the server
 * closed while it was idle is no exception: whether to try again is not decided here.
 */
export function exchange(url: URL, written: Written, agent: http.Agent): Promise<http.IncomingMessage> {
  const { method, headers, body, signal } = written;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const { request } = url.protocol === "https:" ? https : http;
    const sent = request(Object.assign(placeOf(url), { method, headers, agent }));
    let isAnswered = false;
    const abort = (): void => {
      // Before it is destroyed: what that says is not why.
      reject(signal?.reason as Error);
      sent.destroy();
    };
    signal?.addEventListener("abort", abort);
    sent.on("response", (message) => {
      isAnswered = true;
      resolve(message);
    });
    // It stays for as long as the request is there: an error that nobody hears would end the process.
    sent.on("error", (error) => {
      reject(new TypeError("fetch failed", { cause: error }));
    });
    sent.on("close", () => {
      signal?.removeEventListener("abort", abort);
      if (!isAnswered) reject(new TypeError("fetch failed", { cause: new Error("The connection was closed.") }));
    });
    sent.end(body);
  });
}

/** Where to, in Node's words; an IPv6 address stands in brackets only in a URL. */
const placeOf = ({ hostname, port, pathname, search }: URL): http.RequestOptions => ({
  hostname: hostname.startsWith("[") ? hostname.slice(1, -1) : hostname,
  port,
  path: pathname + search,
});
