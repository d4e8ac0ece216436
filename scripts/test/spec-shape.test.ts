import { describe, expect, it } from "vitest";
import { lineOf, problemsOf, specText } from "./support.js";

const schemas = "  schemas:\n    EmailMessage:\n";
const withSchema = (lines: string): string => `  schemas:\n    ${lines}\n    EmailMessage:\n`;

describe("what is not of its form in a spec is named with file and line", () => {
  it.each([
    ["a schema that is none", schemas, withSchema("Bad: 5"), "Bad: 5", "Bad: must be object."],
    [
      "a term where names of schemas stand",
      schemas,
      withSchema("x-sendstatus-since: tomorrow"),
      "x-sendstatus-since: tomorrow",
      "x-sendstatus-since: must be object.",
    ],
    [
      "a name that cannot be one in TypeScript",
      schemas,
      withSchema("x-sendstatus-open-enum: { a: b }"),
      "x-sendstatus-open-enum: { a: b }",
      "x-sendstatus-open-enum: must match pattern",
    ],
    [
      "a malformed term",
      "operation: finished, state: sent",
      "operation: finished, state: arrived",
      "operation: finished, state: arrived",
      "state: must be equal to one of the allowed values (scheduled,",
    ],
    [
      "a term of which much is missing",
      "security:\n",
      "x-sendstatus-rpc: {}\nsecurity:\n",
      "x-sendstatus-rpc: {}",
      "x-sendstatus-rpc: must have required property 'path'.",
    ],
    ["a missing operationId", "      operationId: send\n", "", "    post:\n", "post: must have required property 'operationId'."],
    [
      "a summary that is none",
      "summary: Hand a mail over for sending.",
      "summary: [1]",
      "summary: [1]",
      "summary: must be string.",
    ],
  ])("for %s", async (_what, old, replacement, place, message) => {
    const text = await specText("azure", [old, replacement]);
    expect(await problemsOf("azure", text)).toContain(`specs/azure.openapi.yaml:${String(lineOf(text, place))} ${message}`);
  });

  it("all at once, a lost reference among them", async () => {
    const text = await specText("azure", [schemas, withSchema("Bad: 5")], ["'#/components/schemas/EmailContent'", "'#/x'"]);
    expect(await problemsOf("azure", text)).toBe(
      [
        `specs/azure.openapi.yaml:${String(lineOf(text, "Bad: 5"))} Bad: must be object.`,
        `specs/azure.openapi.yaml:${String(lineOf(text, "'#/x'"))} #/x leads nowhere.`,
      ].join("\n"),
    );
  });

  it("also for a file that is empty", async () => {
    expect(await problemsOf("azure", "")).toBe("specs/azure.openapi.yaml:1 the document: must be object.");
  });
});
