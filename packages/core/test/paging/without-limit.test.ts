import { describe, expect, it } from "vitest";
import { offsetPages, type Pagination } from "../../src/client/index.js";
import { allOf, byOffset, listOf, rowsOf, type Server } from "./support.js";

const withTotal: Pagination = {
  items: ["$response.body#/rows"],
  style: offsetPages({ parameter: "offset", limit: "limit", total: "$response.body#/total" }),
};

const rows = rowsOf(7);

/** Hands out three rows where nobody says how many. */
const server =
  (more: object): Server =>
  ({ offset = "0", limit = "3" }) => ({
    rows: rows.slice(Number(offset), Number(offset) + (Number(limit) || 3)),
    ...more,
  });

describe("an offset list without a limit", () => {
  it.each([
    ["the total says so", withTotal, { total: 7 }, 3],
    ["there are no more rows, where no total is told", withTotal, {}, 4],
    ["there are no more rows, where the list has no total", byOffset, { total: 1 }, 4],
    ["there are no more rows, where the total is no number", withTotal, { total: "7" }, 4],
  ])("ends when %s", async (_when, pagination, more, requests) => {
    const { list, asked } = listOf(pagination, server(more));
    expect(await allOf(list())).toEqual(rows);
    expect(asked.map(({ offset }) => offset)).toEqual([undefined, "3", "6", "7"].slice(0, requests));
  });

  it("is the same with a limit of 0", async () => {
    const { list } = listOf(withTotal, server({ total: 7 }));
    expect(await allOf(list({ limit: 0 }))).toEqual(rows);
  });
});

describe("an offset list with a limit", () => {
  it("goes by its rows alone: a total may count something else", async () => {
    const { list, asked } = listOf(withTotal, server({ total: 3 }));
    expect(await allOf(list({ limit: 3 }))).toEqual(rows);
    expect(asked).toHaveLength(3);
  });

  it("takes it as a text, too, and sends it as it is", async () => {
    const { list, asked } = listOf(byOffset, server({}));
    expect(await allOf(list({ limit: "5" }))).toEqual(rows);
    expect(asked).toEqual([{ limit: "5" }, { limit: "5", offset: "5" }]);
  });
});
