import { describe, expect, it } from "vitest";
import { idempotencyKey } from "../../src/client/index.js";

describe("the key of a send", () => {
  it("is the caller's own", () => {
    expect(idempotencyKey("8540c0de-899f-5cce-acb5-3ec493af3800")).toBe("8540c0de-899f-5cce-acb5-3ec493af3800");
  });

  it("is a random UUID where none is given, another one each time", () => {
    const keys = Array.from({ length: 100 }, () => idempotencyKey(undefined));
    for (const key of keys) expect(key).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(new Set(keys).size).toBe(100);
  });
});
