import { performance } from "node:perf_hooks";
import { liveMegabytes } from "../measure/garbage.js";

export const rowsOnPage = 1000;

/** A service that hands out a list of operations page by page, without a network. */
export interface EndlessList {
  readonly fetch: (url: string) => Promise<Response>;
  /** The most that was in use while the list was read, in MB, and how long it took to find that out. */
  readonly peak: () => { readonly megabytes: number; readonly pausedMs: number };
}

const lastMark = "the-next-page";
const page = JSON.stringify({
  operations: Array.from({ length: rowsOnPage }, (_, index) => ({
    id: `comms_operation_01h9krwprkeee8fzqspvwy${String(index).padStart(4, "0")}`,
    status: index % 10 === 0 ? "PROCESSING" : "COMPLETED",
    stats: { total: 5, recipients: 5, attempts: 5, queued: 0, sent: 1, delivered: 3, opened: 0, undelivered: 1, failed: 0 },
    createdAt: "2026-04-05T06:20:00Z",
    updatedAt: "2026-04-05T06:20:01Z",
  })),
  pagination: { next: lastMark },
});

export function endlessList(pages: number): EndlessList {
  let [megabytes, pausedMs] = [0, 0];
  return {
    async fetch(url) {
      const number = Number(new URL(url).searchParams.get("pageToken") ?? 1);
      // Four times on the way. What a reader keeps of the pages before is then in use.
      if (number % Math.ceil(pages / 4) === 0) {
        const startMs = performance.now();
        megabytes = Math.max(megabytes, liveMegabytes());
        pausedMs += performance.now() - startMs;
      }
      const next = number < pages ? `"${String(number + 1)}"` : "null";
      return new Response(page.replace(`"${lastMark}"`, next), { headers: { "content-type": "application/json" } });
    },
    peak: () => ({ megabytes, pausedMs }),
  };
}
