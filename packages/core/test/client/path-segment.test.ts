import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pathSegment } from "../../src/client/index.js";
import { thrownBy } from "../support/errors.js";

const encodedOften = (text: string, times: number): string => {
  let encoded = text.replace(/[^]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
  for (let done = 1; done < times; done++) encoded = encodeURIComponent(encoded);
  return encoded;
};

describe("pathSegment", () => {
  it.each(["1", "..a", "a..", "...", ".a", "a b", "ä", "%", "100%", "%zz", "%c3%a4", "a%20b", "?x#y", "a:b@c", "{id}", "𝒂"])(
    "%j fills a segment as it is",
    (value) => {
      expect(pathSegment("operationId", value)).toBe(value);
    },
  );

  it.each([0, 12, -1, Number.MAX_SAFE_INTEGER])("%d fills a segment", (value) => {
    expect(pathSegment("templateSid", value)).toBe(value);
  });

  it.each(["", ".", "..", undefined, null, 1.5, NaN, 2 ** 53, {}, ["a"], new String("a")])("%j is refused", async (value) => {
    const error = await thrownBy(() => pathSegment("operationId", value));
    expect(error.kind).toBe("usage");
    expect(error.message).toContain("`operationId`");
  });

  it.each([
    "../secret",
    "secret/..",
    "a\\secret",
    "secret\n",
    "secret\u0000",
    "secret\u007f",
    "secret\u0085",
    "secret\ud83d",
    "\udc00secret",
    "secret%2Fb",
    "secret%2fb",
    "secret%5C",
    "secret%5c",
    "secret%00",
    "secret%0d%0a",
    "secret%7f",
    "secret%252Fb",
    "secret%25252f",
    "secret%%32%66",
    "secret%%32f",
  ])("%j is refused and not repeated", async (value) => {
    const error = await thrownBy(() => pathSegment("operationId", value));
    expect(error.kind).toBe("usage");
    expect(error.message).not.toContain("secret");
  });

  it.each(["%2e", "%2E%2e", ".%2e", "%2e.", "%252e%252E", ".%25252e"])(
    "%j, which is a step in a path, is refused",
    async (value) => {
      expect(await thrownBy(() => pathSegment("id", value))).toMatchObject({ kind: "usage" });
    },
  );

  it("refuses a separator however often it was encoded", async () => {
    const separators = fc.constantFrom("/", "\\", "..", ".", "\n", "\u0000");
    await fc.assert(
      fc.asyncProperty(separators, fc.integer({ min: 1, max: 12 }), async (separator, times) => {
        expect(await thrownBy(() => pathSegment("id", encodedOften(separator, times)))).toMatchObject({ kind: "usage" });
      }),
    );
  });
});
