import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { Pagination } from "../../src/client/index.js";
import { byCursor, byOffset, byPage, listOf, type Server } from "./support.js";

const rowsOfPage = 1000;
const pages = 1000;

/** A page of rows that say where they stand, each with as much in it as one of a provider's. */
const page = (index: number): object[] =>
  Array.from({ length: rowsOfPage }, (_none, at) => ({ id: index * rowsOfPage + at, text: "delivered to a far server" }));

const byToken: Server = ({ token = "t0" }) => {
  const next = Number(token.slice(1)) + 1;
  return { rows: page(next - 1), paging: { next: next < pages ? `t${String(next)}` : null } };
};
const byNumber: Server = ({ page: number = "0" }) => ({ rows: page(Number(number)), last: Number(number) === pages - 1 });
const byRow: Server = ({ offset = "0" }) => ({
  rows: Number(offset) < pages * rowsOfPage ? page(Number(offset) / rowsOfPage) : [],
});

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** The memory that is in use, in MiB. */
function usedMiB(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed / 1024 ** 2;
}

describe("a list of a million rows", () => {
  it.each<[string, Pagination, Server, object]>([
    ["tokens", byCursor, byToken, {}],
    ["pages", byPage, byNumber, {}],
    ["offsets", byOffset, byRow, { limit: rowsOfPage }],
  ])(
    "is read once and in order by %s, and takes no more memory than a tenth of it",
    async (_style, pagination, server, input) => {
      const { list, asked } = listOf(pagination, server);
      let count = 0;
      let beforeMiB = 0;
      for await (const { id } of list(input as Record<string, unknown>)) {
        if (id !== count) throw new Error(`Row ${String(id)} stands where ${String(count)} should.`);
        count += 1;
        if (count === 100_000) {
          asked.length = 0;
          beforeMiB = usedMiB();
        }
        if (count === 999_000) asked.length = 0;
      }
      expect(count).toBe(1_000_000);
      expect(usedMiB() - beforeMiB).toBeLessThan(2);
    },
    120_000,
  );
});
