import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

/** Something that only this provider's code holds. */
const marks = {
  azure: "communication.azure.com",
  twilio: "comms.twilio.com",
  tencent: "ses.tencentcloudapi.com",
  ncp: "mail.apigw.ntruss.com",
} as const;

async function bundleOf(source: string): Promise<string> {
  const resolveDir = fileURLToPath(new URL("../", import.meta.url));
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

describe("a bundle of the package for all providers", () => {
  it.each([
    ["twilio", "createTwilio"],
    ["tencent", "createTencent"],
    ["ncp", "createNcp"],
  ] as const)("holds no other provider's code if only %s is used", async (provider, create) => {
    const bundle = await bundleOf(`import { ${provider} } from "@sendstatus/all"; export const client = ${provider}.${create};`);
    const held = Object.entries(marks).flatMap(([name, mark]) => (name !== "azure" && bundle.includes(mark) ? [name] : []));
    expect(held).toEqual([provider]);
    expect(bundle).not.toContain("EmailDroppedAllRecipientsSuppressed");
  });

  it("holds no other provider's code if only azure is used", async () => {
    const bundle = await bundleOf(`import { azure } from "@sendstatus/all"; export const client = azure.createAzure;`);
    expect(bundle).toContain("EmailDroppedAllRecipientsSuppressed");
    expect([marks.twilio, marks.tencent, marks.ncp].filter((mark) => bundle.includes(mark))).toEqual([]);
  });

  it.each(["azure", "twilio", "tencent", "ncp", "all"])("holds neither waiting nor events if %s is only asked", async (name) => {
    const create = `create${name.charAt(0).toUpperCase()}${name.slice(1)}Status`;
    const bundle = await bundleOf(`export { ${create} } from "@sendstatus/${name}/status";`);
    expect(bundle.includes("getStatus")).toBe(true);
    const others = ["waitForStatus", "watchStatus", "listStatuses", "parseEvents", "/emails:send", "/SendEmail"];
    expect(others.filter((other) => bundle.includes(other))).toEqual([]);
  });

  it("needs nothing of Node", async () => {
    await expect(bundleOf(`export * from "@sendstatus/all";`)).resolves.not.toMatch(/from\s*"node:|require\(/);
  });
});
