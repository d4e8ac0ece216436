import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Expression } from "../../src/client/index.js";
import { evaluate, firstText } from "../../src/transport/expression.js";

const headers = new Headers({ "X-Request-Id": "r-1", empty: "" });
const body = { a: { b: "found", n: 0, no: false, nil: null, "": "empty" }, list: ["x", { y: 2 }], "s/t": { "~": 1, "~1": 2 } };

describe("evaluate", () => {
  it.each<[Expression, unknown]>([
    ["$response.body#/a/b", "found"],
    ["$response.body#/a/n", 0],
    ["$response.body#/a/no", false],
    ["$response.body#/a/nil", undefined],
    ["$response.body#/a/", "empty"],
    ["$response.body#/a/missing/deeper", undefined],
    ["$response.body#/a/b/length", undefined],
    ["$response.body#/list/0", "x"],
    ["$response.body#/list/1/y", 2],
    ["$response.body#/list/2", undefined],
    ["$response.body#/s~1t/~0", 1],
    ["$response.body#/s~1t/~01", 2],
    ["$response.body#/constructor", undefined],
    ["$response.body#/__proto__", undefined],
    ["$response.body#/a/toString", undefined],
    ["$response.body#/list/map", undefined],
    ["$response.header.x-request-id", "r-1"],
    ["$response.header.X-REQUEST-ID", "r-1"],
    ["$response.header.absent", undefined],
  ])("%s", (expression, expected) => {
    expect(evaluate(expression, headers, body)).toEqual(expected);
  });

  it("finds any key by its escaped pointer, and only own ones", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (key, value) => {
        const pointer = key.replaceAll("~", "~0").replaceAll("/", "~1");
        expect(evaluate(`$response.body#/${pointer}`, headers, Object.fromEntries([[key, value]]))).toBe(value);
        expect(evaluate(`$response.body#/${pointer}`, headers, {})).toBeUndefined();
      }),
    );
  });

  it.each([undefined, null, "text", 3])("finds nothing in a body that is %s", (other) => {
    expect(evaluate("$response.body#/a", headers, other)).toBeUndefined();
  });
});

describe("firstText", () => {
  it("is the first text or number, as text; nothing empty, nothing else", () => {
    const found = (...expressions: Expression[]) => firstText(expressions, headers, body);
    expect(found("$response.body#/a/x", "$response.body#/a/b", "$response.header.x-request-id")).toBe("found");
    expect(found("$response.header.empty", "$response.body#/a/no", "$response.body#/a", "$response.body#/a/n")).toBe("0");
    expect(found("$response.body#/a/nil")).toBeUndefined();
    expect(firstText(undefined, headers, body)).toBeUndefined();
  });
});
