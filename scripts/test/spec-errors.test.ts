import { describe, expect, it } from "vitest";
import { lineOf, problemsOf, specText } from "./support.js";

const schemas = "  schemas:\n    EmailMessage:\n";
const bodySchema = "            schema:\n              $ref: '#/components/schemas/EmailMessage'\n";

describe("an error of the generator names file and line", () => {
  it.each([
    [
      "a reference to nothing",
      "$ref: '#/components/schemas/EmailContent'",
      "$ref: '#/components/schemas/Nothing'",
      "$ref: '#/components/schemas/Nothing'",
      "#/components/schemas/Nothing leads nowhere.",
    ],
    [
      "a reference to itself",
      schemas,
      "  schemas:\n    Loop:\n      $ref: '#/components/schemas/Loop'\n    EmailMessage:\n",
      "$ref: '#/components/schemas/Loop'",
      "#/components/schemas/Loop leads in a circle.",
    ],
    [
      "a body without a name",
      bodySchema,
      "            schema:\n              type: object\n",
      "            schema:\n              type: object\n",
      "this schema needs a name, under components/schemas.",
    ],
    [
      "an operation without a success",
      "'202':",
      "'302':",
      "      responses:\n        '302':",
      "there is no success among the responses.",
    ],
    [
      "a default that is not to be chosen",
      "default: '2025-09-01'",
      "default: '2020-01-01'",
      "default: '2020-01-01'",
      'the default "2020-01-01" is none of the values of the enum.',
    ],
    [
      "what only the types need",
      "    ErrorCode:\n      description",
      "    Strange:\n      schema: { type: array, prefixItems: [[1]] }\n    ErrorCode:\n      description",
      "    Strange:",
      "openapi-typescript cannot read this",
    ],
  ])("for %s", async (_what, old, replacement, place, message) => {
    const text = await specText("azure", [old, replacement]);
    expect(await problemsOf("azure", text)).toContain(`specs/azure.openapi.yaml:${String(lineOf(text, place))} ${message}`);
  });

  it("for a parameter that it cannot type", async () => {
    const example = "          example: createUtc,desc";
    const text = await specText("ncp", [`            type: string\n${example}`, `            type: object\n${example}`]);
    const line = lineOf(text, `          schema:\n            type: object\n${example}`);
    expect(await problemsOf("ncp", text)).toBe(`specs/ncp.openapi.yaml:${String(line)} a parameter cannot be of type "object".`);
  });

  it("for an envelope without the result", async () => {
    const result = "result: $response.body#/Response";
    const text = await specText("tencent", [result, `${result}s`]);
    expect(await problemsOf("tencent", text)).toBe(
      `specs/tencent.openapi.yaml:${String(lineOf(text, result))} ` +
        "the envelope SendEmailResponse has nothing at $response.body#/Responses.",
    );
  });
});
