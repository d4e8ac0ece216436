import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { compareSpecs } from "../../src/release/compare/compare-specs.js";
import { readSpec } from "../../src/spec/spec.js";
import { providersIn, workspaceRoot } from "../../src/workspace.js";
import { specText } from "../support.js";
import { linesAfter } from "./changes.js";

describe("nothing is told", () => {
  it.each(providersIn(`${workspaceRoot}/specs`))("of the same spec, nor of another order of its keys: %s", async (provider) => {
    const text = await specText(provider);
    // Without the examples: the first of several is shown in the documentation, and so their order counts.
    const document = parse(text) as object;
    const [before, after] = [document, reversed(document)].map((one) =>
      readSpec(provider, stringify(one, { aliasDuplicateObjects: false })),
    );
    expect(await compareSpecs({ before: readSpec(provider, text), after: readSpec(provider, text) })).toEqual([]);
    expect(await compareSpecs({ before: before as never, after: after as never })).toEqual([]);
  });

  it("of a comment", async () => {
    expect(await linesAfter("azure", ["# Gaps and grace are our choice", "# Gaps and grace are a choice"])).toEqual([]);
  });
});

describe("of what reaches the emulator alone is told that it does", () => {
  it.each<[string, string, string]>([
    ["an example for tests", "summary: The least that makes a mail", "summary: The least that is a mail"],
    ["the limit of a value", "minItems: 1\n", "minItems: 2\n"],
  ])("%s", async (_what, was, is) => {
    expect(await linesAfter("azure", [was, is])).toEqual(["- Only the emulator's copy of the spec has changed."]);
  });
});

describe("of words alone is told where they stand", () => {
  it("in an operation and in a type", async () => {
    expect(
      await linesAfter(
        "azure",
        ["summary: Hand a mail over for sending.", "summary: Hand over a mail."],
        ["description: A mail to be sent.", "description: A mail that is to be sent."],
      ),
    ).toEqual(["- The documentation of `send` and `EmailMessage` has changed."]);
  });

  it("but not where there is more to tell", async () => {
    const lines = await linesAfter(
      "azure",
      ["summary: Hand a mail over for sending.", "summary: Hand over a mail."],
      ["notFoundGrace: 600", "notFoundGrace: 900"],
    );
    expect(lines).toEqual(["- Waiting goes by other figures: `notFoundGrace`."]);
  });
});

/** The keys of all objects the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  );
}
