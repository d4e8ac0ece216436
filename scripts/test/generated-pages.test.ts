import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { formatterOf } from "../src/format.js";
import { workspaceRoot } from "../src/workspace.js";
import { copyWorkspace, type WorkspaceCopy } from "./workspace-copy.js";

let copy: WorkspaceCopy;

beforeAll(async () => {
  copy = await copyWorkspace("azure");
});

afterAll(async () => {
  await copy.remove();
});

const textOf = async (file: string): Promise<string> => readFile(path.join(copy.root, file), "utf8");

describe("a page that is generated as a whole", () => {
  it("says so at its beginning, and which spec it is from", async () => {
    const notice = (specs: string): string => `<!-- Generated from specs/${specs} by \`pnpm generate\`. Do not edit. -->\n`;
    expect((await textOf("docs/azure.md")).startsWith(notice("azure.openapi.yaml"))).toBe(true);
    expect((await textOf("docs/capabilities.md")).startsWith(notice("*.openapi.yaml"))).toBe(true);
  });

  it("is left alone by the formatter, which the workspace is checked with", async () => {
    const format = await formatterOf(workspaceRoot);
    for (const file of ["docs/azure.md", "docs/capabilities.md"]) {
      const text = await textOf(file);
      expect(await format(file, text), file).toBe(text);
    }
  });

  it("is stale when a description has changed", async () => {
    const spec = path.join(copy.root, "specs/azure.openapi.yaml");
    const before = await readFile(spec, "utf8");
    await writeFile(spec, before.replace("Recipients of a copy.", "Who gets a copy."));
    const { code, said } = await copy.generator("--check");
    await writeFile(spec, before);
    expect(code).toBe(1);
    expect(said).toMatch(/^--- docs\/azure\.md[\s\S]*^-\| `cc` .*Recipients of a copy\.[\s\S]*^\+\| `cc` .*Who gets a copy\./m);
  });

  it("is removed with its spec, and no page besides", async () => {
    await writeFile(
      path.join(copy.root, "docs/acme.md"),
      (await textOf("docs/azure.md")).replace("azure.openapi", "acme.openapi"),
    );
    await writeFile(path.join(copy.root, "docs/notes.md"), "# Notes\n\n<!-- Generated from nothing. -->\n");
    const { code, said } = await copy.generator("--check");
    expect(code).toBe(1);
    expect(said).toContain("docs/acme.md is no longer generated.");
    expect(said).not.toContain("notes.md");
    await copy.regenerate();
    expect(await copy.exists("docs/acme.md")).toBe(false);
    expect(await copy.exists("docs/notes.md")).toBe(true);
  });
});
