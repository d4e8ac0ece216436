import { describe, expect, it } from "vitest";
import { operationsSource } from "../src/generate/operations/source.js";
import { publicTypesSource } from "../src/generate/public-types.js";
import { statusMapSource } from "../src/generate/status-map.js";
import { typesSource } from "../src/generate/types.js";
import { readSpec } from "../src/spec/spec.js";
import { lineOf, problemsOf, specText } from "./support.js";

/** Azure's spec with one more webhook, whose schemas nothing else uses. */
const withWebhook = (schema = "Opening"): Promise<string> =>
  specText(
    "azure",
    [
      "\nwebhooks:\n",
      `
webhooks:
  opening:
    post:
      operationId: onOpening
      summary: A mail was opened.
      requestBody:
        content:
          application/json:
            schema:
              $ref: '#/components/schemas/${schema}'
      responses:
        '200':
          description: Taken.
`,
    ],
    [
      "  schemas:\n",
      `  schemas:
    Opening:
      description: An opening.
      type: object
      properties:
        kind:
          $ref: '#/components/schemas/OpeningKind'
    OpeningKind:
      description: How it was opened.
      type: string
      x-sendstatus-open-enum:
        view: seen
        report: reported as spam
      x-sendstatus-status-map:
        view: { engagement: opened }
        report: { state: delivered, engagement: complained }
`,
    ],
  );

describe("what stands under webhooks", () => {
  it("brings types, open enums and status maps", async () => {
    const spec = readSpec("azure", await withWebhook());
    expect(await operationsSource(spec)).toMatch(
      /\* How it was opened\.\n \*\n \* - `view`: seen\n \* - `report`: reported as spam\n \*\/\nexport type OpeningKind =/,
    );
    expect(await typesSource(spec)).toContain('OpeningKind: "view" | "report" | (string & {});');
    expect(statusMapSource(spec)).toContain(
      'export const openingKindMap = {"view":{"engagement":"opened"},"report":{"state":"delivered","engagement":"complained"}}',
    );
    expect(publicTypesSource(spec)).toMatch(/\bOpening, OpeningKind\b/);
  });

  it("brings no method, and needs no safety", async () => {
    const implementation = async (text: string): Promise<string> =>
      (await operationsSource(readSpec("azure", text))).split("export interface AzureWire")[1] ?? "";
    expect(await implementation(await withWebhook())).toBe(await implementation(await specText("azure")));
    expect(await operationsSource(readSpec("azure", await withWebhook()))).not.toContain("onOpening");
  });

  it("must not lead nowhere", async () => {
    const text = await withWebhook("Closing");
    expect(await problemsOf("azure", text)).toBe(
      `specs/azure.openapi.yaml:${String(lineOf(text, "$ref: '#/components/schemas/Closing'"))} ` +
        "#/components/schemas/Closing leads nowhere.",
    );
  });
});
