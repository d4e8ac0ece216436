import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/events/index.js";
import { utf8 } from "../../src/signing/encoding.js";
import type { Bytes } from "../../src/signing/index.js";

const bytes = (...values: number[]): Bytes => Uint8Array.from(values);

describe("parseJson", () => {
  it("reads what JSON can hold", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseJson(utf8(text))).toEqual({ value: JSON.parse(text) as unknown });
      }),
    );
  });

  it("reads text behind a byte order mark", () => {
    expect(parseJson(bytes(0xef, 0xbb, 0xbf, 0x5b, 0x5d))).toEqual({ value: [] });
  });

  it("loses one character to a byte that is no UTF-8, and not the rest", () => {
    expect(parseJson(bytes(0x5b, 0x22, 0x61, 0xff, 0x22, 0x5d))).toEqual({ value: ["a\ufffd"] });
  });

  it.each([
    ["{", "The body is not JSON."],
    ["event=bounce", "The body is not JSON."],
    ["[1,]", "The body is not JSON."],
    ["", "The body is empty."],
    [" \n", "The body is empty."],
  ])("keeps %j as it came", (text, why) => {
    expect(parseJson(utf8(text))).toEqual({ unparsed: { why, raw: text } });
  });

  it("never throws", () => {
    const deep = utf8("[".repeat(200_000));
    expect(parseJson(deep)).toMatchObject({ unparsed: { why: "The body is not JSON." } });
    fc.assert(
      fc.property(fc.uint8Array(), (any) => {
        expect(Object.keys(parseJson(Uint8Array.from(any)))).toHaveLength(1);
      }),
    );
  });
});
