import { readFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { withBlocks } from "../src/generate/docs/blocks.js";
import { generate } from "../src/generate/generate.js";
import { openEnumsOf } from "../src/spec/open-enums.js";
import { readSpec } from "../src/spec/spec.js";
import { providersIn, workspaceRoot } from "../src/workspace.js";

describe("a block in a page", () => {
  const upper = { shout: (word: string) => word.toUpperCase() };

  it("is written anew, what stands around it stays", () => {
    const page = "before\n<!-- shout hey -->\nold\n\nlines\n<!-- /shout -->\nafter\n";
    expect(withBlocks(page, upper)).toBe("before\n<!-- shout hey -->\n\nHEY\n\n<!-- /shout -->\nafter\n");
  });

  it("may be empty, and the next one is another", () => {
    const page = "<!-- shout a -->\n<!-- /shout -->\n<!-- shout b -->\n<!-- /shout -->";
    expect(withBlocks(page, upper).match(/^[AB]$/gm)).toEqual(["A", "B"]);
  });

  it("of an unknown name is an error", () => {
    expect(() => withBlocks("<!-- whisper -->\n<!-- /whisper -->", upper)).toThrow("whisper");
  });
});

describe("the page on what each provider can tell", () => {
  it("has a row for each value of each status map", async () => {
    const page = (await generate(workspaceRoot)).find((file) => file.path === "docs/what-each-provider-can-tell-you.md");
    for (const provider of providersIn(path.join(workspaceRoot, "specs"))) {
      const spec = readSpec(provider, await readFile(path.join(workspaceRoot, "specs", `${provider}.openapi.yaml`), "utf8"));
      const mapped = openEnumsOf(spec).filter(({ statusMap }) => statusMap !== undefined);
      expect(mapped.length).toBeGreaterThan(0);
      for (const { values } of mapped) for (const { value } of values) expect(page?.content).toContain(`| \`${String(value)}\``);
    }
  });
});
