import type { PageOptions } from "../../src/paging/index.js";
import { describe, expect, it } from "vitest";
import { errorOf } from "../support/errors.js";
import { allOf, byCursor, byOffset, byPage, listOf } from "./support.js";

const malformed = ["", "-1", "+3", "03", "3.0", " 3", "3 ", "1e3", "0x3", "9007199254740993", "NaN", "abc", 3, null, {}];

const wrong = [
  ...malformed.map((cursor) => ["a page", byPage, {}, { cursor }, "`cursor`"] as const),
  ...malformed.map((cursor) => ["an offset", byOffset, { limit: 1 }, { cursor }, "`cursor`"] as const),
  ...["", 3, null, {}].map((cursor) => ["a token", byCursor, {}, { cursor }, "`cursor`"] as const),
  ...[0, -1, 1.5, NaN, Infinity, "3", null].map((maxPages) => ["any list", byCursor, {}, { maxPages }, "`maxPages`"] as const),
  ...[-1, 1.5, "1.5", "ten", {}].map((limit) => ["an offset", byOffset, { limit }, {}, "`limit`"] as const),
  ...[-1, 1.5, "3", null].map((offset) => ["an offset", byOffset, { limit: 1, offset }, {}, "`offset`"] as const),
  ...[-1, 1.5, "3", null].map((page) => ["a page", byPage, { page }, {}, "`page`"] as const),
  ["any list", byCursor, null, {}, "input"] as const,
];

describe("what cannot name a page", () => {
  it.each(wrong)("is refused before anything is sent (%s, %#)", async (_style, pagination, input, options, word) => {
    const { list, asked } = listOf(pagination, () => ({}));
    const call = () => list(input as Record<string, unknown>, options as unknown as PageOptions);
    for (const error of [await errorOf(call()), await errorOf(allOf(call())), await errorOf(allOf(call().pages()))]) {
      expect(error).toMatchObject({ kind: "usage", provider: "acme", operation: "listRows", attempts: 0 });
      expect(error.message).toContain(word);
    }
    expect(asked).toEqual([]);
  });

  it("is not repeated in the error", async () => {
    const { list } = listOf(byPage, () => ({}));
    const error = await errorOf(list({}, { cursor: "secret-cursor" }));
    expect(JSON.stringify(error)).not.toContain("secret-cursor");
  });
});
