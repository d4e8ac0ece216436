import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allOf,
  byCursor,
  byOffset,
  byPage,
  cursorServer,
  type List,
  listOf,
  offsetServer,
  pageServer,
  type Row,
  rowsOf,
} from "./support.js";

/** Rows, split into pages at any places; a page may be empty. */
const splits = fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 8 }).map((lengths) => {
  const rows = rowsOf(lengths.reduce((sum, length) => sum + length, 0));
  let start = 0;
  return lengths.map((length): Row[] => rows.slice(start, (start += length)));
});

/** A list in one of the styles, its rows, and the input that asks for it. */
const lists = fc.oneof(
  splits.map((pages) => ({ rows: pages.flat(), input: {}, make: () => listOf(byCursor, cursorServer(pages)) })),
  splits.map((pages) => ({ rows: pages.flat(), input: {}, make: () => listOf(byPage, pageServer(pages)) })),
  fc.tuple(fc.nat({ max: 20 }), fc.integer({ min: 1, max: 7 })).map(([count, limit]) => {
    const rows = rowsOf(count);
    return { rows, input: { offset: 0, limit }, make: () => listOf(byOffset, offsetServer(rows)) };
  }),
);

const rows = rowsOf(5);
const pages = [rows.slice(0, 2), rows.slice(2, 4), rows.slice(4)];
const threePages = (): List => listOf(byCursor, cursorServer(pages));

describe("following a list", () => {
  it("gives the same items in order, however they are split into pages", async () => {
    await fc.assert(
      fc.asyncProperty(lists, async ({ rows: expected, input, make }) => {
        expect(await allOf(make().list(input))).toEqual(expected);
      }),
    );
  });

  it("goes on from the cursor of any page with exactly the rest", async () => {
    await fc.assert(
      fc.asyncProperty(lists, async ({ rows: expected, input, make }) => {
        let seen = 0;
        for (const { items, cursor } of await allOf(make().list(input).pages())) {
          seen += items.length;
          const rest = cursor === undefined ? [] : await allOf(make().list(input, { cursor }));
          expect(rest).toEqual(expected.slice(seen));
        }
        expect(seen).toBe(expected.length);
      }),
    );
  });

  it("gives each page with what the provider answers, and a cursor unless it is the last", async () => {
    expect(await allOf(threePages().list().pages())).toEqual([
      { items: rows.slice(0, 2), data: { rows: rows.slice(0, 2), paging: { next: "t1" } }, cursor: "t1" },
      { items: rows.slice(2, 4), data: { rows: rows.slice(2, 4), paging: { next: "t2" } }, cursor: "t2" },
      { items: rows.slice(4), data: { rows: rows.slice(4), paging: { next: null } } },
    ]);
  });

  it("keeps the rest of the input on each page", async () => {
    const { list, asked } = threePages();
    await allOf(list({ status: "sent" }));
    expect(asked).toEqual([{ status: "sent" }, { status: "sent", token: "t1" }, { status: "sent", token: "t2" }]);
  });

  it.each([
    ["token", byCursor, cursorServer(pages), "t1", "t2"],
    ["page", byPage, pageServer(pages), 1, 2],
    ["offset", byOffset, offsetServer(rows), 2, 4],
  ] as const)(
    "begins at the %s of the input, unless the option `cursor` names another",
    async (name, pagination, server, second, third) => {
      const { list } = listOf(pagination, server);
      expect(await allOf(list({ limit: 2, [name]: second }))).toEqual(rows.slice(2));
      expect(await allOf(list({ limit: 2, [name]: third }, { cursor: String(second) }))).toEqual(rows.slice(2));
    },
  );

  it("takes for the list the first expression that finds one", async () => {
    const answer = { rows: null, data: rows, paging: {} };
    expect(await allOf(listOf(byCursor, () => answer).list())).toEqual(rows);
  });

  it.each([undefined, null, ""])("ends where the next token is %j", async (next) => {
    expect(await allOf(listOf(byCursor, () => ({ rows, paging: { next } })).list())).toEqual(rows);
  });

  it.each([{ last: true }, { last: true, rows: null }])(
    "takes absent items for an empty page where they may be: %j",
    async (answer) => {
      expect(await allOf(listOf(byPage, () => answer).list())).toEqual([]);
    },
  );

  it("reads an RPC's result, not the envelope around it", async () => {
    const rpc = { path: "/", actionHeader: "X-Action", result: "$response.body#/Response" } as const;
    const server = offsetServer(rows);
    const { list } = listOf(byOffset, (asked) => ({ Response: server(asked) }), { rpc });
    expect(await allOf(list({ limit: 2 }))).toEqual(rows);
  });
});

describe("the requests of a list", () => {
  it("begin with the call, as with any other", async () => {
    const { list, asked } = threePages();
    const call = list();
    expect(await call).toEqual({ rows: rows.slice(0, 2), paging: { next: "t1" } });
    expect((await call.withResponse()).response.status).toBe(200);
    expect(asked).toHaveLength(1);
    expect(Object.prototype.toString.call(call)).toBe("[object PagedCall]");
  });

  it("are one for each page: what was awaited serves as the first", async () => {
    const { list, asked } = threePages();
    const call = list();
    await call;
    expect(await allOf(call)).toEqual(rows);
    expect(asked).toEqual([{}, { token: "t1" }, { token: "t2" }]);
  });

  it("are made again from the start by a second iteration", async () => {
    const { list, asked } = threePages();
    const call = list();
    const found = call.pages();
    for (const iterated of [call, call]) expect(await allOf(iterated)).toEqual(rows);
    for (const iterated of [found, found]) expect(await allOf(iterated)).toHaveLength(3);
    expect(asked).toHaveLength(4 * 3);
  });

  it("are no more than were wanted", async () => {
    const { list, asked } = threePages();
    for await (const { id } of list()) if (id === 1) break;
    expect(asked).toHaveLength(1);
    for await (const { cursor } of list().pages()) if (cursor === "t2") break;
    expect(asked).toHaveLength(3);
  });
});
