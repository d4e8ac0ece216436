import { describe, expect, it } from "vitest";
import { lint, type LintError } from "./lint.js";
import { lineOf, specText } from "./support.js";

const error = (line: number, message: string): LintError => ({ line, message: expect.stringContaining(message) as string });

const cursor = "cursor: { parameter: pageToken, next: $response.body#/pagination/next }";
const page = "page: { parameter: pageSize, last: $response.body#/last }";
const pagination = "      x-sendstatus-pagination:\n        items: [$response.body#/emails]\n";

describe("a pagination", () => {
  it.each([
    ["twilio", cursor, page.replace("pageSize", "size"), "names `size`, which is no query parameter of this operation"],
    [
      "tencent",
      "{ parameter: Offset, limit: Limit, ",
      "{ parameter: Skip, limit: Limit, ",
      "names `Skip`, which is no property of the",
    ],
    [
      "tencent",
      "{ parameter: Offset, limit: Limit, ",
      "{ parameter: Offset, limit: Most, ",
      "names `Most`, which is no property of the",
    ],
    ["twilio", cursor, `${cursor}\n        ${page}`, "must have exactly one of cursor, page, offset"],
    ["twilio", cursor, "", "must have exactly one of cursor, page, offset"],
    ["twilio", "items: [$response.body#/emails,", "items: [$response.header.link,", "/items/0 must match pattern"],
    ["twilio", ", next: $response.body#/pagination/next", "", "/cursor must have required property 'next'"],
  ])("is an error at its line (%s, %s → %s)", async (provider, old, replacement, message) => {
    const text = await specText(provider, [old, replacement]);
    expect(await lint(text)).toEqual([error(lineOf(text, "x-sendstatus-pagination:"), message)]);
  });

  it.each(["operationId", "api-version"])("must name what is given in the query of the call, and not %s", async (name) => {
    const read = "      x-sendstatus-safety: read\n";
    const style = `cursor: { parameter: ${name}, next: $response.body#/id }`;
    const term = `      x-sendstatus-pagination: { items: [$response.body#/id], ${style} }\n`;
    const text = await specText("azure", [read, read + term]);
    expect(await lint(text)).toEqual([error(lineOf(text, style), `names \`${name}\`, which is no query parameter`)]);
  });

  it("must not stand on a send", async () => {
    const send = "      x-sendstatus-safety: send\n";
    const text = await specText("ncp", [
      send,
      `${send}${pagination}        page: { parameter: page, last: $response.body#/last }\n`,
    ]);
    const line = lineOf(text, send) + 1;
    expect(await lint(text)).toEqual([
      error(line, "names `page`, which is no query parameter of this operation"),
      error(line, "stands on what is no read; only that can be followed"),
    ]);
  });
});

describe("a polling", () => {
  const notEmpty = "gaps: [15, 45, 135, 300]";

  it.each([
    [notEmpty, "gaps: []", "/gaps must NOT have fewer than 1 items"],
    [notEmpty, "gaps: [15, 0]", "/gaps/1 must be >= 1"],
    [notEmpty, "gaps: [1.5]", "/gaps/0 must be integer"],
    ["notFoundGrace: 600", "retention: 600", "must have required property 'notFoundGrace'"],
    ["readsPerSend: 2", "readsPerSend: 0", "/readsPerSend must be >= 1"],
    ["readsPerSend: 2", "retries: 2", "must NOT have additional properties (retries)"],
  ])("is an error at its line (%s → %s)", async (old, replacement, message) => {
    const text = await specText("azure", [old, replacement]);
    expect(await lint(text)).toEqual([error(lineOf(text, "x-sendstatus-polling:"), message)]);
  });

  it("is missed on the root", async () => {
    const text = await specText("azure", ["x-sendstatus-polling:", "x-sendstatus-poling:"]);
    expect(await lint(text)).toEqual([
      error(lineOf(text, "x-sendstatus-poling:"), "Did you mean x-sendstatus-polling?"),
      error(1, "x-sendstatus-polling is missing on this Root"),
    ]);
  });
});

describe("a webhook", () => {
  it("needs no safety, and must not have one", async () => {
    const text = await specText("azure");
    const webhook = text.slice(text.indexOf("\nwebhooks:\n"));
    const operation = /\n {4}post:\n/.exec(webhook)?.[0] ?? "";
    const safety = "      x-sendstatus-safety: read\n";
    const changed = text.replace(webhook, () => webhook.replace(operation, () => operation + safety));
    expect(changed).not.toBe(text);
    const line =
      changed.slice(0, changed.indexOf("\nwebhooks:\n")).split("\n").length +
      lineOf(changed.slice(changed.indexOf("\nwebhooks:\n")), safety) -
      1;
    expect(await lint(changed)).toEqual([error(line, "x-sendstatus-safety is not read under webhooks")]);
  });
});
