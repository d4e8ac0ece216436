import { describe, expect, it } from "vitest";
import published from "./published-operations.json" with { type: "json" };
import { providers, specOf } from "./support/spec.js";

describe.each(providers)("the operations of %s", (provider) => {
  const { operations } = specOf(provider);

  it("are those that the provider documents, and no others", () => {
    expect(operations.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([...published[provider].operations].sort());
  });
});
