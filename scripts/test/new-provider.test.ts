import { describe, expect, it } from "vitest";
import { withDocsSection } from "../src/new-provider/docs-section.js";
import { fill } from "../src/new-provider/fill.js";
import { withDependency } from "../src/new-provider/manifest-of-all.js";
import type { ProviderRequest } from "../src/new-provider/provider-request.js";
import { readTemplate } from "../src/new-provider/template.js";

const bearer: ProviderRequest = {
  name: "paperplane",
  title: "Paperplane",
  endpoint: "https://api.paperplane.example/v1",
  docs: "https://paperplane.example/docs",
  signer: "bearer",
  credentials: ["token"],
};

describe("a template", () => {
  const request = { ...bearer, signer: "azure-hmac", credentials: ["keyId", "secret"] };

  it("has words, and lines that come once for each credential", () => {
    expect(fill("{{name}} {{Name}} {{title}}{{memberOfSigner}} {{signFunction}}", request)).toBe(
      'paperplane Paperplane Paperplane["azure-hmac"] signAzureHmac',
    );
    expect(fill("a\n  {{credential}}: {{credential}},\nb", request)).toBe("a\n  keyId: keyId,\n  secret: secret,\nb");
    expect(fill("signers{{memberOfSigner}}", bearer)).toBe("signers.bearer");
  });

  it("must not have a word that nothing stands for", () => {
    expect(() => fill("{{colour}}", request)).toThrow("{{colour}}");
  });

  it("has no word left once it is filled in", async () => {
    for (const [path, template] of await readTemplate()) expect(fill(path + template, request), path).not.toMatch(/\{\{|\}\}\}/);
  });
});

describe("what is there already", () => {
  it("gets a section after the other providers' words", async () => {
    const words = (name: string): string => `### ${name}\n\n<!-- status-maps ${name} -->\n<!-- /status-maps -->\n\n`;
    const page = `# Page\n\n## Words\n\n${words("azure")}Prose.\n\n## Reasons\n`;
    const section = words("paperplane").replace("### paperplane", "### Paperplane");
    expect(await withDocsSection(page, bearer)).toBe(`# Page\n\n## Words\n\n${words("azure")}Prose.\n\n${section}## Reasons\n`);
  });

  it("gets a dependency in the order of names", () => {
    const manifest = JSON.stringify({ name: "all", dependencies: { "@sendstatus/ncp": "^1", "@sendstatus/twilio": "^1" } });
    expect(Object.entries((JSON.parse(withDependency(manifest, "paperplane")) as { dependencies: object }).dependencies)).toEqual(
      [
        ["@sendstatus/ncp", "^1"],
        ["@sendstatus/paperplane", "workspace:^"],
        ["@sendstatus/twilio", "^1"],
      ],
    );
  });
});
