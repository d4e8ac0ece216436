import { beforeAll, describe, expect, it } from "vitest";
import { operationsSource } from "../src/generate/operations/source.js";
import { lineOf, problemsOf, specText, specWith } from "./support.js";

const sources: Record<string, string> = {};

beforeAll(async () => {
  for (const provider of ["azure", "ncp", "tencent", "twilio"])
    sources[provider] = await operationsSource(await specWith(provider));
});

describe("an operation with a pagination", () => {
  it.each([
    ["twilio", "listEmails(input: ListEmailsInput, options?: PageOptions): PagedCall<EmailList, Email>;"],
    ["ncp", "getMailList(input: GetMailListInput, options?: PageOptions): PagedCall<MailList, Mail>;"],
    [
      "tencent",
      "getSendEmailStatus(input: GetSendEmailStatusRequest, options?: PageOptions): PagedCall<GetSendEmailStatusResult, SendEmailStatus>;",
    ],
  ])("returns pages and items by the names of their schemas (%s)", (provider, signature) => {
    expect(sources[provider]).toContain(`\n${signature}`);
  });

  it("asks for each page with an input of its own", () => {
    expect(sources.twilio).toMatch(
      /listOperationsOf = \/\* @__PURE__ \*\/ pagedOperation<TwilioWire, ListOperationsInput, OperationList, EmailOperation>\([^;]*\(\{ client \}, input, hooks\) => client\.GET\(/,
    );
    expect(sources.tencent).toMatch(/listSendTasksOf = [^;]*pagedOperation<[^;]*body: input, \.\.\.hooks/);
  });

  it("shows how to iterate", () => {
    expect(sources.twilio).toContain(" * for await (const email of twilio.api.listEmails({})) {\n *   console.log(email);\n * }");
    expect(sources.twilio).toContain(" * Awaited, it gives one page; iterated, the items of all pages.");
  });

  it("takes its pagination to the run time, as the polling of its provider", () => {
    expect(sources.ncp).toContain(
      '"id":"getMailList","safety":"read", pagination: { "items":["$response.body#/content"],"itemsMayBeAbsent":true, ' +
        'style: /* @__PURE__ */ numberedPages({"parameter":"page","last":"$response.body#/last"}) }',
    );
    expect(sources.twilio).toMatch(/"polling":\{"gaps":\[10,[\d,]+\],"notFoundGrace":600,"retention":604800\}/);
  });

  it("is the only kind that needs pages", () => {
    expect(sources.azure).not.toMatch(/PagedCall|PageOptions|pagedOperation/);
    expect(sources.twilio).toContain("fetchOperation(input: FetchOperationInput, options?: CallOptions): Call<EmailOperation>;");
  });

  it("names its items wherever the answer's schema has parts or alternatives", async () => {
    const list = "    EmailList:\n      type: object\n";
    const named = "    Wrapped:\n      anyOf:\n        - $ref: '#/components/schemas/EmailList'\n";
    const changed = await specWith(
      "twilio",
      [list, `${named}${list}`],
      ["$ref: '#/components/schemas/EmailList'", "$ref: '#/components/schemas/Wrapped'"],
    );
    expect(await operationsSource(changed)).toContain("PagedCall<Wrapped, Email>");
  });
});

describe("a pagination that does not fit its operation is named with file and line", () => {
  const cursor = "cursor: { parameter: pageToken, next: $response.body#/pagination/next }";
  const items = "items: [$response.body#/emails, $response.body#/data]";

  it.each([
    ["twilio", "parameter: pageToken", "parameter: token", "token is no query parameter of the operation."],
    ["twilio", "parameter: pageToken", "parameter: pageSize", "pageSize is not of type string."],
    ["ncp", "page: { parameter: page,", "page: { parameter: requestId,", "requestId is not of type integer."],
    [
      "tencent",
      "{ parameter: Offset, limit: Limit }",
      "{ parameter: Skip, limit: Limit }",
      "Skip is no property of the request body.",
    ],
    [
      "tencent",
      "{ parameter: Offset, limit: Limit }",
      "{ parameter: Offset, limit: Most }",
      "Most is no property of the request body.",
    ],
    ["twilio", items, "items: [$response.body#/emails/id]", "this leads to no list of a named schema."],
    ["twilio", items, "items: [$response.body#/pagination]", "this leads to no list of a named schema."],
    ["twilio", items, "items: [$response.body#/emails, $response.body#/rows]", "this leads to no list of a named schema."],
    ["twilio", cursor, cursor.replace("/pagination/next", "/next"), "this leads to no string."],
    ["ncp", "last: $response.body#/last", "last: $response.body#/totalPages", "this leads to no boolean."],
    [
      "tencent",
      "items: [$response.body#/EmailStatusList]",
      "items: [$response.body#/Response/EmailStatusList]",
      "this leads to no list of a named schema.",
    ],
  ])("(%s, %s → %s)", async (provider, old, replacement, message) => {
    const text = await specText(provider, [old, replacement]);
    expect(await problemsOf(provider, text)).toBe(
      `specs/${provider}.openapi.yaml:${String(lineOf(text, replacement))} ${message}`,
    );
  });

  it.each(["operationId", "api-version"])("also where it names what is not given in the query of the call: %s", async (name) => {
    const read = "      x-sendstatus-safety: read\n";
    const style = `cursor: { parameter: ${name}, next: $response.body#/id }`;
    const term = `      x-sendstatus-pagination: { items: [$response.body#/id], ${style} }\n`;
    const text = await specText("azure", [read, read + term]);
    expect(await problemsOf("azure", text)).toContain(
      `specs/azure.openapi.yaml:${String(lineOf(text, style))} ${name} is no query parameter of the operation.`,
    );
  });

  it("also where the items could be one or another", async () => {
    const operations = "items: [$response.body#/operations]";
    const both = "items: [$response.body#/operations, $response.body#/emails]";
    const list = "    OperationList:\n      type: object\n";
    const alternatives = "    OperationList:\n      allOf: [{ $ref: '#/components/schemas/EmailList' }]\n      type: object\n";
    const text = await specText("twilio", [operations, both], [list, alternatives]);
    expect(await problemsOf("twilio", text)).toBe(
      `specs/twilio.openapi.yaml:${String(lineOf(text, both))} the items must be of one schema, not EmailOperation or Email.`,
    );
  });

  it("also where it has no style, or two", async () => {
    for (const style of ["", `${cursor}\n        page: { parameter: pageSize, last: $response.body#/last }`]) {
      const text = await specText("twilio", [cursor, style]);
      expect(await problemsOf("twilio", text)).toBe(
        `specs/twilio.openapi.yaml:${String(lineOf(text, "x-sendstatus-pagination:"))} ` +
          "x-sendstatus-pagination: must have exactly one of cursor, page, offset.",
      );
    }
  });
});
