import { expect, it } from "vitest";
import { pathSegment } from "../../src/client/index.js";
import { thrownBy } from "../support/errors.js";

it.each(["1", "a/b", "..a", "...", "a b", "ä", "%2e%2e", "?x#y"])("%j fills a segment as it is", (value) => {
  expect(pathSegment("operationId", value)).toBe(value);
});

it.each(["", ".", "..", undefined, null, 0, 12, {}, ["a"]])("%j is refused", async (value) => {
  const error = await thrownBy(() => pathSegment("operationId", value));
  expect(error.kind).toBe("usage");
  expect(error.message).toContain("`operationId`");
});
