import { describe, expect, it } from "vitest";
import { lint, type LintError } from "./lint.js";
import { lineOf, specText } from "./support.js";

const error = (line: number, message: string): LintError => ({ line, message: expect.stringContaining(message) as string });

const schema = "$ref: '#/components/schemas/EmailMessage'";
const parameter = "$ref: '#/components/parameters/OperationId'";

/** The spec with a term beside a reference, in the same column. */
async function besideReference(reference: string, term: string): Promise<string> {
  const text = await specText("azure");
  const column =
    text
      .split("\n")
      .find((line) => line.includes(reference))
      ?.indexOf("$ref") ?? 0;
  return specText("azure", [reference, `${reference}\n${" ".repeat(column)}${term}`]);
}

describe("a term beside a $ref", () => {
  it.each([
    [
      "misspelt",
      schema,
      "x-sendstatus-snce: '2025-09-01'",
      "x-sendstatus-snce is no term of the vocabulary. Did you mean x-sendstatus-since?",
    ],
    ["misplaced", schema, "x-sendstatus-safety: read", "x-sendstatus-safety stands on a Schema; its place is Operation"],
    ["malformed", schema, "x-sendstatus-since: tomorrow", "x-sendstatus-since must match pattern"],
    ["not read there", parameter, "x-sendstatus-client-option: id", "x-sendstatus-client-option is not read beside a $ref"],
  ])("is an error at its line if it is %s", async (_what, reference, term, message) => {
    const text = await besideReference(reference, term);
    expect(await lint(text)).toEqual([error(lineOf(text, term), message)]);
  });

  it("is right if it is one that is read there", async () => {
    expect(await lint(await besideReference(schema, "x-sendstatus-since: '2025-09-01'"))).toEqual([]);
  });
});

describe("a status map", () => {
  const rows = "x-sendstatus-status-map: { Running: { operation: running } }";

  it("needs an open enum beside it", async () => {
    const named = "    EmailContent:\n";
    const text = await specText("azure", [named, `${named}      ${rows}\n`]);
    expect(await lint(text)).toEqual([
      error(lineOf(text, rows), "x-sendstatus-status-map needs x-sendstatus-open-enum beside it"),
    ]);
  });

  it("needs a schema with a name of its own", async () => {
    const old = "        plainText:\n";
    const values = "x-sendstatus-open-enum: { Running: being processed }";
    const text = await specText("azure", [old, `${old}          ${values}\n          ${rows}\n`]);
    expect(await lint(text)).toEqual([error(lineOf(text, rows), "x-sendstatus-status-map needs a named schema")]);
  });
});

describe("a term that must be there", () => {
  it("is missed on an operation", async () => {
    const text = await specText("azure", ["      x-sendstatus-safety: send\n", ""]);
    expect(await lint(text)).toEqual([error(lineOf(text, "    post:"), "x-sendstatus-safety is missing on this Operation")]);
  });

  it("is missed on the root", async () => {
    const text = await specText("azure", ["x-sendstatus-error:", "x-sendstatus-eror:"]);
    expect(await lint(text)).toEqual([
      error(lineOf(text, "x-sendstatus-eror:"), "Did you mean x-sendstatus-error?"),
      error(1, "x-sendstatus-error is missing on this Root"),
    ]);
  });
});
