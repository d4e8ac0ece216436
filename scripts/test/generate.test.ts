import { readFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { generate, type GeneratedFile } from "../src/generate/generate.js";
import { differences } from "../src/generate/tree.js";
import { providersIn, workspaceRoot } from "../src/workspace.js";

let files: readonly GeneratedFile[] = [];

beforeAll(async () => {
  files = await generate(workspaceRoot);
});

describe("the generated tree", () => {
  it("is the same each time, and the one that is checked in", async () => {
    expect(await generate(workspaceRoot)).toEqual(files);
    for (const { path: file, content } of files)
      expect(await readFile(path.join(workspaceRoot, file), "utf8"), file).toBe(content);
    expect(await differences(workspaceRoot, files)).toEqual({ stale: [], leftovers: [] });
  });

  it("has the same files for each provider, and none besides", () => {
    const providers = providersIn(path.join(workspaceRoot, "specs"));
    const ofEach = providers.flatMap((provider) => [
      ...["capabilities", "error-codes", "operations", "public", "status-map", "types"].map(
        (name) => `packages/${provider}/src/generated/${name}.gen.ts`,
      ),
      `packages/emulator/specs/${provider}.openapi.yaml`,
    ]);
    const ofAll = ["packages", "providers", "status-clients"].map((name) => `packages/all/src/generated/${name}.gen.ts`);
    const expected = [...ofEach, ...ofAll];
    const code = files.map((file) => file.path).filter((file) => !file.startsWith("docs/"));
    expect(code.sort()).toEqual(expected.sort());
  });
});
