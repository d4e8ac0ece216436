import { describe, expect, it } from "vitest";
import { type CodeBlock, documentedBlocks } from "./code-blocks.js";
import { compile } from "./compile.js";

/** What the compiler says of blocks, each a module of its own, at the place where the block stands. */
async function faultsOf(blocks: readonly CodeBlock[]): Promise<string[]> {
  const modules = new Map(blocks.map((block, index) => [`block-${String(index)}.ts`, block]));
  // The lines above keep the compiler's line numbers those of the documentation.
  const sources = [...modules].map(([name, { above, code }]) => [name, "\n".repeat(above) + code] as const);
  const faults = await compile(Object.fromEntries(sources));
  return faults.map((fault) => fault.replace(/^block-\d+\.ts/, (name) => modules.get(name)?.file ?? name));
}

describe("the examples of the documentation", () => {
  it("compile as they stand", async () => {
    const blocks = await documentedBlocks();
    const perFile = new Set(blocks.map(({ file }) => file));
    for (const file of [
      "README.md",
      "docs/when-it-fails.md",
      "packages/core/src/errors.ts",
      "packages/ncp/src/generated/operations.gen.ts",
    ])
      expect(perFile).toContain(file);
    expect(await faultsOf(blocks)).toEqual([]);
  });

  it("are reported with file and line where they do not", async () => {
    const code = 'import { createNcp } from "@sendstatus/ncp";\ncreateNcp({ accessKey: "key" });\nncp.getStatus();';
    expect(await faultsOf([{ file: "README.md", above: 40, code }])).toEqual([
      expect.stringMatching(/^README\.md:42 [\s\S]*secretKey/),
      expect.stringMatching(/^README\.md:43 Cannot find name 'ncp'/),
    ]);
  });
});
