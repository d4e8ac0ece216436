import { describe, expect, it } from "vitest";
import { lint, type LintError } from "./lint.js";
import { lineOf, specText } from "./support.js";

const error = (line: number, message: string): LintError => ({ line, message: expect.stringContaining(message) as string });

describe("the linter of the specs", () => {
  it.each([
    ["a misspelt term", "x-sendstatus-safety: send", "x-sendstatus-saftey: send", "x-sendstatus-saftey is no term"],
    [
      "a misplaced term",
      "security:\n",
      "x-sendstatus-safety: read\nsecurity:\n",
      "x-sendstatus-safety stands on a Root; its place is Operation",
    ],
    ["an unknown extension", "tags: [Sending]", "x-internal: true\n      tags: [Sending]", "x-internal is no term"],
    ["an example that is not of its schema", "senderAddress: donotreply@contoso.com", "senderAddress: 5", "type must be string"],
  ])("names the line of %s", async (_what, old, replacement, message) => {
    const text = await specText("azure", [old, replacement]);
    expect(await lint(text)).toContainEqual(error(lineOf(text, replacement), message));
  });

  it("names the line of a term in which a value is wrong", async () => {
    const text = await specText("azure", ["operation: finished, state: sent", "operation: finished, state: arrived"]);
    expect(await lint(text)).toEqual([
      error(lineOf(text, "x-sendstatus-status-map:"), "must be equal to one of the allowed values (scheduled, queued"),
    ]);
  });

  it.each([
    ["x-sendstatus-afety", "x-sendstatus-safety"],
    ["x-sendstatus-saftey", "x-sendstatus-safety"],
    ["x-sendstatus-openenum", "x-sendstatus-open-enum"],
    ["x-sendstatus-ince", "x-sendstatus-since"],
  ])("knows that %s was meant to be %s", async (misspelt, term) => {
    const text = await specText("azure", ["tags: [Sending]", `${misspelt}: read\n      tags: [Sending]`]);
    expect(await lint(text)).toEqual([
      error(lineOf(text, misspelt), `${misspelt} is no term of the vocabulary. Did you mean ${term}?`),
    ]);
  });

  it("suggests nothing where nothing is near", async () => {
    const text = await specText("azure", ["tags: [Sending]", "x-internal: true\n      tags: [Sending]"]);
    expect(await lint(text)).toEqual([{ line: lineOf(text, "x-internal"), message: "x-internal is no term of the vocabulary." }]);
  });

  it("has nothing to say of the specs as they are", async () => {
    expect(await lint(await specText("azure"))).toEqual([]);
  });
});
