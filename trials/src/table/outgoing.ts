import type { FetchLike } from "@sendstatus/core";

/** What a client sends, on its way out. */
export interface Outgoing {
  readonly fetch: FetchLike;
  /** How often it was tried to make the request that came first since the fault began. */
  readonly attempts: number;
  /** How many requests of any kind there were since then. */
  readonly requests: number;
  /** Begins to count, and has so many requests go to where nobody listens. */
  begin(refusals: number): void;
}

/** A port of the machine itself that belongs to no service: nothing listens there. */
const nobody = "http://127.0.0.1:4";

export function createOutgoing(): Outgoing {
  let refusals = 0;
  let requests: string[] = [];
  return {
    fetch(url, init) {
      requests.push(`${url} ${new Headers(init.headers).get("x-tc-action") ?? ""}`);
      if (requests.length > refusals) return globalThis.fetch(url, init);
      return globalThis.fetch(nobody, init);
    },
    get attempts() {
      return requests.filter((request) => request === requests[0]).length;
    },
    get requests() {
      return requests.length;
    },
    begin(count) {
      requests = [];
      refusals = count;
    },
  };
}
