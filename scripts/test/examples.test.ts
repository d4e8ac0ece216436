import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workspaceRoot } from "../src/workspace.js";
import { type CodeBlock, documentedBlocks } from "./code-blocks.js";

let folder = "";

// A folder of someone who has installed the packages: they are found by name, through their own `exports`.
beforeAll(async () => {
  folder = await realpath(await mkdtemp(path.join(tmpdir(), "sendstatus-examples-")));
  const installed = path.join(folder, "node_modules/@sendstatus");
  await mkdir(installed, { recursive: true });
  for (const name of await readdir(path.join(workspaceRoot, "packages")))
    await symlink(path.join(workspaceRoot, "packages", name), path.join(installed, name), "junction");
  await writeFile(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  noEmit: true,
  types: ["node"],
  typeRoots: [path.join(workspaceRoot, "scripts/node_modules/@types")],
};

/** What the compiler says of blocks, each a module of its own, at the place where the block stands. */
async function faultsOf(blocks: readonly CodeBlock[]): Promise<string[]> {
  const modules = new Map(blocks.map((block, index) => [path.join(folder, `block-${String(index)}.ts`), block]));
  // The lines above keep the compiler's line numbers those of the documentation.
  for (const [file, { above, code }] of modules) await writeFile(file, "\n".repeat(above) + code);
  const program = ts.createProgram([...modules.keys()], options);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const block = modules.get(path.normalize(file?.fileName ?? ""));
    const line = file === undefined ? 0 : file.getLineAndCharacterOfPosition(start).line + 1;
    return `${block?.file ?? file?.fileName ?? ""}:${String(line)} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
  });
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
