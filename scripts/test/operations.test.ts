import { describe, expect, it } from "vitest";
import { operationsSource } from "../src/generate/operations/source.js";
import { typesSource } from "../src/generate/types.js";
import { specWith } from "./support.js";

describe("what a change of a spec does to the client", () => {
  it("puts a new query parameter on the method, typed and documented", async () => {
    const parameter = `        - name: includeDetails
          in: query
          description: Whether to tell more.
          schema: { type: boolean }
        - $ref: '#/components/parameters/OperationId'`;
    const source = await operationsSource(
      await specWith("azure", ["        - $ref: '#/components/parameters/OperationId'\n", `${parameter}\n`]),
    );
    expect(source).toMatch(/\/\*\* Whether to tell more\. \*\/\nreadonly includeDetails\?: boolean \| undefined;/);
    expect(source).toContain("query: { ...queryOf(settings), ...present({ includeDetails: input.includeDetails }) }");
    expect(source).toContain('const queryOf = (settings: AzureSettings) => ({ "api-version": settings.apiVersion });');
  });

  it("writes an option of the client where it is sent, if not every operation sends it", async () => {
    const use = "        - $ref: '#/components/parameters/ApiVersion'\n";
    const source = await operationsSource(await specWith("azure", [use, ""]));
    expect(source).not.toContain("queryOf");
    expect(source).toContain('query: { "api-version": settings.apiVersion }');
  });

  it("lets each operation stand for itself, so that a bundle can leave it out", async () => {
    for (const provider of ["azure", "ncp", "tencent", "twilio"]) {
      const spec = await specWith(provider);
      const source = await operationsSource(spec);
      for (const { operation } of spec.operations) {
        const { operationId } = operation;
        expect(source).toMatch(new RegExp(`export const ${operationId}Of = /\\* @__PURE__ \\*/ (operation|pagedOperation)<`));
        expect(source).toContain(`${operationId}: ${operationId}Of(wire),`);
      }
    }
  });

  it("has what proves that nothing was changed in what can change something, and in no read", async () => {
    const source = await operationsSource(await specWith("ncp"));
    expect(source).toContain('{ "id":"deleteFile","safety":"idempotent", notTaken }');
    expect(source).toContain('{ "id":"getFile","safety":"read" }');
  });

  it("gives each operation a method named by its id, with its documentation", async () => {
    const source = await operationsSource(await specWith("twilio"));
    expect(source).toMatch(/\* @see https:\/\/\S*twilio\.com\/\S+\n[\s\S]*?\n \*\/\nfetchOperation\(input: FetchOperationInput/);
  });

  it("takes an option of the client off the method", async () => {
    const source = await operationsSource(await specWith("tencent"));
    expect(source).toContain("sendEmail(input: SendEmailRequest, options?: CallOptions): Call<SendEmailResult>");
    expect(source).toMatch(/interface TencentSettings \{[\s\S]*readonly region: string;/);
  });

  it("lists the values of such an option, and its default", async () => {
    const changed = await specWith("azure", [
      "enum: ['2023-03-31', '2025-09-01']",
      "enum: ['2023-03-31', '2025-09-01', '2026-01-01']",
    ]);
    expect(await operationsSource(changed)).toContain(
      'export const azureSettings = {"apiVersion":{"values":["2023-03-31","2025-09-01","2026-01-01"],"default":"2025-09-01"}} as const;',
    );
    expect(await operationsSource(await specWith("tencent"))).toContain(
      'export const tencentSettings = {"language":{"values":["zh-CN","en-US"]}} as const;',
    );
    expect(await operationsSource(await specWith("twilio"))).not.toContain("twilioSettings");
  });

  it("finds a field that came later, wherever it stands", async () => {
    const source = await operationsSource(await specWith("azure"));
    expect(source).toContain('refuseNewerFields([{"at":"/body/attachments/*/contentId","version":"2025-09-01"}])');
  });

  it("suggests the known values of an open enum and accepts any other", async () => {
    expect(await typesSource(await specWith("twilio"))).toMatch(
      /"SCHEDULED" \| "PROCESSING" \| "COMPLETED" \| "CANCELED" \| \(string & \{\}\)/,
    );
    expect(await typesSource(await specWith("tencent"))).toMatch(/DeliverStatus: 0 \| 1 \| 2 \| 3 \| 8 \| \(number & \{\}\)/);
  });
});
