import { describe, expect, it } from "vitest";
import { statusMapSource } from "../src/generate/status-map.js";
import { readSpec } from "../src/spec/spec.js";
import { lineOf, specText } from "./support.js";

const row = "Running: { operation: running, state: sending }";
const value = "Running: accepted and being processed";

describe("values and rows of a status map", () => {
  it("must not have a value without a row", async () => {
    const text = await specText("azure", [row, "# no row"]);
    const generate = (): string => statusMapSource(readSpec("azure", text));
    expect(generate).toThrow(
      `specs/azure.openapi.yaml:${String(lineOf(text, value))} EmailSendStatus: the value Running has no row`,
    );
  });

  it("must not have a row without a value", async () => {
    const text = await specText("azure", [value, "# no value"]);
    const generate = (): string => statusMapSource(readSpec("azure", text));
    expect(generate).toThrow(
      `specs/azure.openapi.yaml:${String(lineOf(text, row))} EmailSendStatus: the row Running has no value`,
    );
  });

  it("says all that is wrong at once, also for numbers", async () => {
    const text = await specText("tencent", [
      "'1004': { state: failed, reason: timeout }",
      "1999: { state: failed, reason: timeout }",
    ]);
    const generate = (): string => statusMapSource(readSpec("tencent", text));
    expect(generate).toThrow(/:\d+ SendStatus: the value 1004 has no row.*\n.*:\d+ SendStatus: the row 1999 has no value/);
  });
});
