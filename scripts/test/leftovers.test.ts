import { rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { copyWorkspace, type WorkspaceCopy } from "./workspace-copy.js";

let copy: WorkspaceCopy;

beforeAll(async () => {
  copy = await copyWorkspace();
});

afterAll(async () => {
  await copy.remove();
});

describe("a file that no spec brings about any more", () => {
  it("is named by the check, and removed by generation", async () => {
    const leftovers = ["packages/azure/src/generated/webhooks.gen.ts", "packages/emulator/specs/acme.openapi.yaml"];
    for (const file of leftovers) await writeFile(path.join(copy.root, file), "");

    const { code, said } = await copy.generator("--check");
    expect(code).toBe(1);
    for (const file of leftovers) expect(said).toContain(`${file} is no longer generated.`);

    expect((await copy.generator()).said).toContain("0 of them changed, 2 others removed");
    expect(await Promise.all(leftovers.map(copy.exists))).toEqual([false, false]);
    expect((await copy.generator("--check")).code).toBe(0);
  });

  it("can be all that a removed spec left", async () => {
    await rm(path.join(copy.root, "specs/twilio.openapi.yaml"));
    await copy.regenerate();
    expect(await copy.exists("packages/twilio/src/generated/types.gen.ts")).toBe(false);
    expect(await copy.exists("packages/emulator/specs/twilio.openapi.yaml")).toBe(false);
    expect(await copy.exists("docs/twilio.md")).toBe(false);
    expect(await copy.exists("docs/azure.md")).toBe(true);
  });
});
