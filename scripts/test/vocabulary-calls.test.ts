import { describe, expect, it } from "vitest";
import { lint, type LintError } from "./lint.js";
import { lineOf, specText } from "./support.js";

const error = (line: number, message: string): LintError => ({ line, message: expect.stringContaining(message) as string });

describe("rate limits", () => {
  const limit = "- { requests: 30, seconds: 60 }";

  it.each([
    [limit, "- { requests: 0, seconds: 60 }", "/0/requests must be >= 1"],
    [limit, "- { requests: 30, seconds: 1.5 }", "/0/seconds must be integer"],
    [limit, "- { requests: 30 }", "/0 must have required property 'seconds'"],
    [limit, "- { requests: 30, minutes: 1, seconds: 60 }", "/0 must NOT have additional properties (minutes)"],
    [limit, "- { requests: 100, seconds: 3600 }", "must NOT have duplicate items"],
  ])("are an error at their line (%s → %s)", async (old, replacement, message) => {
    const text = await specText("azure", [old, replacement]);
    expect(await lint(text)).toEqual([error(lineOf(text, "x-sendstatus-rate-limits:"), message)]);
  });

  it("are of an operation that is called, and of nothing else", async () => {
    const term = "x-sendstatus-rate-limits: [{ requests: 1, seconds: 1 }]";
    const root = await specText("azure", ["security:\n", `${term}\nsecurity:\n`]);
    expect(await lint(root)).toEqual([error(lineOf(root, term), "stands on a Root; its place is Operation")]);
    const webhook = await specText("azure", [
      "      operationId: emailEvents\n",
      `      operationId: emailEvents\n      ${term}\n`,
    ]);
    expect(await lint(webhook)).toEqual([error(lineOf(webhook, term), "is not read under webhooks")]);
  });
});

describe("an idempotency key", () => {
  const term = "x-sendstatus-idempotency-key: true";
  const key = `      in: header\n      ${term}\n      required: false\n`;
  const use = "- $ref: '#/components/parameters/OperationIdHeader'";

  it.each([
    ["not in a header", key.replace("in: header", "in: query"), "needs `in: header`"],
    ["required", key.replace("required: false", "required: true"), "stands on a required parameter"],
    ["an option of the client", `${key}      x-sendstatus-client-option: id\n`, "stands on an option of the client"],
    ["not true", key.replace(term, term.replace("true", "false")), "must be equal to constant"],
  ])("is an error at its line if it is %s", async (_what, replacement, message) => {
    const text = await specText("azure", [key, replacement]);
    expect(await lint(text)).toContainEqual(error(lineOf(text, "x-sendstatus-idempotency-key:"), message));
  });

  it("is an error where what is no send uses it", async () => {
    const path = "- $ref: '#/components/parameters/OperationId'\n";
    const text = await specText("azure", [path, `${path}        ${use}\n`]);
    const line = lineOf(text, path) + 1;
    expect(await lint(text)).toEqual([error(line, "is used on what is no send")]);
  });

  it("is an error where a webhook uses it", async () => {
    const header = "- $ref: '#/components/parameters/AegEventType'\n";
    const text = await specText("azure", [header, `${header}        ${use}\n`]);
    expect(await lint(text)).toEqual([error(lineOf(text, header) + 1, "is used on what is no send")]);
  });

  it("is an error where a send has one already", async () => {
    const second = `- { name: Key, in: header, description: A key., schema: { type: string }, example: a, ${term} }`;
    const text = await specText("azure", [use, `${use}\n        ${second}`]);
    expect(await lint(text)).toEqual([error(lineOf(text, second), "is used twice")]);
  });
});

describe("the signs of a clock that is off", () => {
  const signs = "clockSkew:\n    status: [401]";

  it.each([
    [signs, "clockSkew:\n    status: [200]", "/clockSkew/status/0 must be >= 400"],
    [signs, "clockSkew: {}", "/clockSkew must NOT have fewer than 1 properties"],
    ["clockSkew:", "clockSkews:", "must NOT have additional properties (clockSkews)"],
  ])("are an error at the line of their term (%s → %s)", async (old, replacement, message) => {
    const text = await specText("azure", [old, replacement]);
    expect(await lint(text)).toEqual([error(lineOf(text, "x-sendstatus-error:"), message)]);
  });

  it("need not be there", async () => {
    expect(await lint(await specText("azure", [signs, ""]))).toEqual([]);
  });
});
