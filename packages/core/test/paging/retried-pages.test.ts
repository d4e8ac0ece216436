import fc from "fast-check";
import { expect, it } from "vitest";
import { createCaller, type Pagination } from "../../src/client/index.js";
import { countingClock } from "../support/clock.js";
import { systemError } from "../support/network.js";
import { behaviourOf, ncpLike } from "../support/providers.js";
import { json, noSigner } from "../support/transport.js";
import {
  allOf,
  byCursor,
  byOffset,
  byPage,
  cursorServer,
  offsetServer,
  pageServer,
  type Row,
  rowsOf,
  rowsOperation,
  type Server,
} from "./support.js";

/** What can become of a request before it is answered. */
const faults = {
  none: undefined,
  unavailable: () => json({}, { status: 503 }),
  limited: () => json({ errorCode: "400" }, { status: 429, headers: { "retry-after": "3" } }),
  cut: () => {
    throw systemError("ECONNRESET");
  },
  garbage: () => new Response("<html>"),
} as const;

const inPages = (rows: readonly Row[], size: number): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / size) || 1 }, (_none, index) => rows.slice(index * size, (index + 1) * size));

const styles: Readonly<Record<string, readonly [Pagination, (rows: readonly Row[], size: number) => Server]>> = {
  tokens: [byCursor, (rows, size) => cursorServer(inPages(rows, size))],
  pages: [byPage, (rows, size) => pageServer(inPages(rows, size))],
  offsets: [byOffset, (rows) => offsetServer(rows)],
};

it("whatever befalls the requests, each row comes once and in order", async () => {
  const given = fc.record({
    style: fc.constantFrom(...Object.keys(styles)),
    count: fc.nat({ max: 25 }),
    size: fc.integer({ min: 1, max: 9 }),
    // Three retries outlive three faults in a row.
    befalls: fc.array(fc.constantFrom(...(Object.keys(faults) as (keyof typeof faults)[])), { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(given, async ({ style, count, size, befalls }) => {
      const [pagination, serverOf] = styles[style] as (typeof styles)[string];
      const rows = rowsOf(count);
      const server = serverOf(rows, size);
      const clock = countingClock();
      // Before each page the same faults come, and then the answer.
      let request = 0;
      const fetch = async (url: string): Promise<Response> => {
        const fault = faults[befalls[request++ % (befalls.length + 1)] ?? "none"];
        return fault?.() ?? json(server(Object.fromEntries(new URL(url).searchParams)));
      };
      const caller = createCaller(
        behaviourOf(ncpLike),
        { endpoint: "https://mail.example", signer: noSigner },
        { clock, fetch, timeoutMs: 600_000 },
      );
      const list = rowsOperation(pagination)({ caller })({ limit: size });
      expect(await clock.runUntil(allOf(list))).toEqual(rows);
    }),
    { numRuns: 60 },
  );
}, 60_000);
