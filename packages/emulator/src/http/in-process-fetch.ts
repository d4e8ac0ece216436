import { requestParts } from "@sendstatus/core/signing";
import type { Service } from "../service/service.js";

/** A `fetch` that goes no further than this process. */
export type InProcessFetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Fetches from the service that a host belongs to. A host that belongs to none cannot be reached. */
export function createInProcessFetch(serviceAt: (host: string) => Service | undefined): InProcessFetch {
  return async (url, init) => {
    const request = new Request(url, init);
    request.signal.throwIfAborted();
    const { hostname, protocol } = new URL(request.url);
    const service = serviceAt(hostname);
    if (service === undefined) throw unreachable(hostname);
    const body = new Uint8Array(await request.arrayBuffer());
    const parts = requestParts(request.method, request.url, Object.fromEntries(request.headers), body);
    const answer = await service(parts, protocol === "http:" ? "http" : "https");
    request.signal.throwIfAborted();
    return new Response(request.method === "HEAD" ? null : answer.body, { status: answer.status, headers: answer.headers });
  };
}

/** As Node's own `fetch` rejects where a name cannot be resolved. */
function unreachable(hostname: string): TypeError {
  const cause = Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: "ENOTFOUND" });
  return new TypeError("fetch failed", { cause });
}
