import { describe, expect, it } from "vitest";
import { errorOf } from "../support/errors.js";
import { json } from "../support/transport.js";
import { allOf, byCursor, byOffset, byPage, cursorServer, listOf, offsetServer, pageServer, rowsOf } from "./support.js";

const rows = rowsOf(6);
const pages = [rows.slice(0, 2), rows.slice(2, 4), rows.slice(4)];

const notAList = [undefined, null, "rows", 5, true, {}, { length: 1 }];
const broken = [
  ...notAList.map(
    (list) => ["cursor", byCursor, cursorServer(pages), { rows: list, data: list }, "no list at /rows or /data"] as const,
  ),
  ...notAList.map((list) => ["offset", byOffset, offsetServer(rows), { rows: list }, "no list at /rows"] as const),
  ...notAList
    .slice(2)
    .map((list) => ["page", byPage, pageServer(pages), { rows: list, last: true }, "no list at /rows"] as const),
  ...[5, true, {}, ["t9"], "t\ud800"].map(
    (next) => ["cursor", byCursor, cursorServer(pages), { rows: [], paging: { next } }, "/paging/next"] as const,
  ),
  ...["t9", 5, false, ["t9"]].map(
    (paging) => ["cursor", byCursor, cursorServer(pages), { rows: [], paging }, "/paging/next"] as const,
  ),
  ...[undefined, null, "true", 1, {}].map((last) => ["page", byPage, pageServer(pages), { rows: [], last }, "/last"] as const),
];

describe("an answer of another form", () => {
  it.each(broken)("ends the list with an error, never in silence (%s)", async (_style, pagination, server, garbage, word) => {
    for (const at of [0, 1, 2]) {
      let count = 0;
      const { list, asked } = listOf(pagination, (parameters) => (count++ === at ? garbage : server(parameters)));
      const found: unknown[] = [];
      const read = async (): Promise<void> => {
        for await (const row of list({ limit: 2 })) found.push(row);
      };
      const error = await errorOf(read());
      expect(error).toMatchObject({ kind: "decode", provider: "acme", operation: "listRows", retryable: true, attempts: at + 1 });
      expect(error.message).toContain(`the list breaks off after ${String(at)} page${at === 1 ? "" : "s"}: `);
      expect(error.message).toContain(word);
      expect(error.message).toContain("`cursor`");
      expect(found).toEqual(rows.slice(0, at * 2));
      expect(asked).toHaveLength(at + 1);
    }
  });

  it("does not show in the error", async () => {
    const { list } = listOf(byCursor, () => ({ rows: "to alice@example.com", data: { token: "hidden" } }));
    const error = await errorOf(allOf(list({ token: "hidden" })));
    expect(JSON.stringify(error)).not.toMatch(/alice|hidden/);
  });

  it("is left to whoever only awaits the call", async () => {
    expect(await listOf(byCursor, () => ({ strange: true })).list()).toEqual({ strange: true });
  });
});

describe("an error of the provider for one page", () => {
  it("ends the list as it is", async () => {
    let count = 0;
    const fetch = async (): Promise<Response> =>
      count++ === 0 ? json({ rows, paging: { next: "t1" } }) : json({ errorCode: "400" }, { status: 429 });
    const error = await errorOf(allOf(listOf(byCursor, () => ({}), { fetch }).list()));
    expect(error).toMatchObject({ kind: "rate-limited", status: 429, code: "400", attempts: 1 });
    expect(error.message).toMatch(/^acme\.listRows: HTTP 429/);
  });
});
