import { expect, it } from "vitest";
import { start } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { clientOf, json, recording } from "../support/transport.js";

const at = (ms: number): string => new Date(start.getTime() + ms).toUTCString();

it.each([
  ["7", 7_000],
  ["0", 0],
  [" 7 ", 7_000],
  [at(90_000), 90_000],
  [at(-90_000), 0],
  ["soon", undefined],
  ["-1", undefined],
  ["1.5", undefined],
  ["1e3", undefined],
  ["", undefined],
  ["9999999999", undefined],
  ["2026-03-01T00:01:00Z", undefined],
  ["Sunday, 01-Mar-26 00:01:00 GMT", undefined],
])("retry-after %j asks to wait %s ms", async (header, expected) => {
  const { fetch } = recording(() => json({}, { status: 429, headers: { "retry-after": header } }));
  expect((await errorOf(clientOf({ fetch }).ask())).retryAfterMs).toBe(expected);
});

it("without the header nothing is asked", async () => {
  const { fetch } = recording(() => json({}, { status: 503 }));
  expect((await errorOf(clientOf({ fetch }).ask())).retryAfterMs).toBeUndefined();
});
