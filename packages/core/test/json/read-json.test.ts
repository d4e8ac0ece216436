import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readJson } from "../../src/json/read-json.js";
import { utf8 } from "../../src/signing/encoding.js";

const read = (text: string): ReturnType<typeof readJson> => readJson(utf8(text));

describe("readJson", () => {
  it("reads all that JSON carries exactly", () => {
    const exact = fc.oneof(fc.maxSafeInteger(), fc.double({ min: -1e15, max: 1e15 }));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ depthSize: "small" }, fc.string(), fc.boolean(), fc.constant(null), exact, tie("list"), tie("object")),
      list: fc.array(tie("tree")),
      object: fc.dictionary(fc.string(), tie("tree")),
    }));
    fc.assert(
      fc.property(tree, (value) => {
        const text = JSON.stringify(value);
        expect(read(text)).toEqual({ value: JSON.parse(text) as unknown });
      }),
    );
  });

  it.each(["9007199254740991", "-9007199254740991", "-0", "0.1234567890123456789", "1e-400", "20e-1"])("reads %s", (number) => {
    expect(read(`{"a":[${number}]}`)).toEqual({ value: { a: [Number(number)] } });
  });

  it.each(["9007199254740992", "-9007199254740993", "1234567890123456789", "9007199254740993.0", "1e21", "1e400", "-1e400"])(
    "takes %s for no exact number",
    (number) => {
      expect(read(`{"list":[0,{"id":${number}}]}`)).toEqual({ fault: "inexact-number", at: "/list/1/id" });
      expect(read(number)).toEqual({ fault: "inexact-number", at: "" });
    },
  );

  it("finds every whole number beyond 2^53", () => {
    const beyond = fc.bigInt({ min: 2n ** 53n, max: 10n ** 30n });
    fc.assert(
      fc.property(beyond, fc.boolean(), (number, isNegative) => {
        expect(read(`[${isNegative ? "-" : ""}${String(number)}]`).fault).toBe("inexact-number");
      }),
    );
  });

  it("shows no name that may be somebody's data", () => {
    expect(read('{"to":{"jane@contoso.example":{"count":1e400}}}')).toEqual({ fault: "inexact-number", at: "/to/*/count" });
    expect(read('{"to":{"jane%40contoso.example":1e400}}')).toEqual({ fault: "inexact-number", at: "/to/*" });
    expect(read('{"__proto__":{"":{"a b":1e400}}}')).toEqual({ fault: "inexact-number", at: "/__proto__/*/*" });
  });

  it("reads 64 levels and no more", () => {
    const nested = (open: string, close: string, levels: number): string => open.repeat(levels) + "1" + close.repeat(levels);
    expect(read(nested("[", "]", 64)).fault).toBeUndefined();
    expect(read(nested('{"a":', "}", 64)).fault).toBeUndefined();
    expect(read(nested("[", "]", 65))).toEqual({ fault: "too-deep", at: "/0/0/0/0/0/0/0/0/…" });
    expect(read(nested('{"a":', "}", 65)).fault).toBe("too-deep");
  });

  it("survives a million levels, closed or not", () => {
    const million = 1_000_000;
    expect(read("[".repeat(million) + "]".repeat(million)).fault).toBe("too-deep");
    expect(read('{"a":'.repeat(million) + "1" + "}".repeat(million)).fault).toBe("too-deep");
    expect(["not-json", "too-deep"]).toContain(read("[".repeat(million)).fault);
  });

  it.each([
    ["", "empty"],
    [" \r\n", "empty"],
    ["<html>", "not-json"],
    ["{", "not-json"],
    ["NaN", "not-json"],
  ])("says of %j that it is %s", (text, fault) => {
    expect(read(text)).toEqual({ fault });
  });

  it("loses one character to a byte that is no UTF-8, and not the rest", () => {
    expect(readJson(Uint8Array.from([0x5b, 0x22, 0x61, 0xff, 0x22, 0x5d]))).toEqual({ value: ["a\ufffd"] });
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(Object.keys(readJson(Uint8Array.from(bytes)))).not.toHaveLength(0);
      }),
    );
  });
});
