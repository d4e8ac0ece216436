import type { Clock } from "@sendstatus/core";
import { requestParts } from "@sendstatus/core/signing";
import type { Answer } from "../service/answer.js";
import type { Service } from "../service/service.js";
import { inProcessResponse } from "./in-process-response.js";

/** A `fetch` that goes no further than this process. */
export type InProcessFetch = (url: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Fetches from the service that a host belongs to. A host that belongs to none cannot be reached. */
export function createInProcessFetch(serviceAt: (host: string) => Service | undefined, clock: Clock): InProcessFetch {
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
    requireNoDetour(answer, request);
    return inProcessResponse(answer, request, clock);
  };
}

/** A `fetch` that follows a redirect leaves the services, and so finds nothing. */
function requireNoDetour({ headers: { location } }: Answer, { redirect }: Request): void {
  if (location === undefined || redirect === "manual") return;
  if (redirect === "error") throw new TypeError("fetch failed", { cause: new Error("unexpected redirect") });
  throw unreachable(new URL(location).hostname);
}

/** As Node's own `fetch` rejects where a name cannot be resolved. */
function unreachable(hostname: string): TypeError {
  const cause = Object.assign(new Error(`getaddrinfo ENOTFOUND ${hostname}`), { code: "ENOTFOUND" });
  return new TypeError("fetch failed", { cause });
}
