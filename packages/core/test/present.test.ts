import { afterEach, describe, expect, it } from "vitest";
import { present } from "../src/present.js";

const everywhere = Object.prototype as { inherited?: string };

afterEach(() => {
  delete everywhere.inherited;
});

describe("the members that are there", () => {
  it("leaves out what is undefined, and keeps null, 0 and the empty text", () => {
    const members = present({ none: undefined, nothing: null, zero: 0, empty: "" });
    expect(Object.keys(members)).toEqual(["nothing", "zero", "empty"]);
  });

  it("takes none that another library has given to every object", () => {
    everywhere.inherited = "by all";
    expect(Object.keys(present({ own: 1 }))).toEqual(["own"]);
  });
});
