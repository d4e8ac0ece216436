import { describe, expect, it } from "vitest";
import { errorOf } from "../support/errors.js";
import { allOf, byCursor, byOffset, byPage, cursorServer, listOf, pageServer, rowsOf } from "./support.js";

const rows = rowsOf(2);
const facts = { kind: "decode", provider: "acme", operation: "listRows" };

describe("a list that does not end", () => {
  it.each([
    ["the same cursor", ["a", "a"], 2],
    ["the cursor it was asked with at first", ["a", "b", "start"], 3],
    ["a cursor that was there before", ["a", "b", "c", "b"], 4],
  ])("is an error when it leads to %s", async (_what, tokens, answers) => {
    let count = 0;
    const { list, asked } = listOf(byCursor, () => ({ rows, paging: { next: tokens[count++ % tokens.length] } }));
    const error = await errorOf(allOf(list({ token: "start" })));
    expect(error).toMatchObject({ ...facts, attempts: answers });
    expect(error.message).toContain(`the list goes in a circle after ${String(answers - 1)} page`);
    expect(asked).toHaveLength(answers);
  });

  it.each([
    ["page", byPage, {}],
    ["offset", byOffset, { limit: 2 }],
  ])("is an error when the %s is not heeded, and the same rows come again", async (_what, pagination, input) => {
    const { list, asked } = listOf(pagination, () => ({ rows, last: false }));
    const found: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const row of list(input)) found.push(row);
    };
    const error = await errorOf(read());
    expect(error).toMatchObject({ ...facts, retryable: true });
    expect(error.message).toContain("the next page equals the one before it");
    expect(error.message).toContain("`cursor`");
    expect(found).toEqual(rows);
    expect(asked).toHaveLength(2);
  });

  it("is none where empty pages follow each other, or equal ones do not", async () => {
    expect(await allOf(listOf(byPage, pageServer([[], [], rows, [], []])).list())).toEqual(rows);
    expect(await allOf(listOf(byPage, pageServer([rows, [], rows])).list())).toEqual([...rows, ...rows]);
  });
});

describe("the option `maxPages`", () => {
  const pages = rowsOf(4).map((row) => [row]);

  it("lets a list pass that has as many pages", async () => {
    expect(await allOf(listOf(byCursor, cursorServer(pages)).list({}, { maxPages: 4 }))).toHaveLength(4);
  });

  it("ends a list that has more, after the rows of those", async () => {
    const { list, asked } = listOf(byCursor, cursorServer(pages));
    const found: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const row of list({}, { maxPages: 3 })) found.push(row);
    };
    const error = await errorOf(read());
    expect(error).toMatchObject({ ...facts, retryable: false, attempts: 3 });
    expect(error.message).toMatch(/after 3 pages.*`maxPages`.*`cursor`/);
    expect(found).toEqual(pages.slice(0, 3).flat());
    expect(asked).toHaveLength(3);
  });

  it("is 10,000 where it is not set", async () => {
    let count = 0;
    const { list } = listOf(byCursor, () => ({ rows: [], paging: { next: `t${String(++count)}` } }));
    const error = await errorOf(allOf(list()));
    expect(error.message).toContain("after 10000 pages");
    expect(count).toBe(10_000);
  });
});
