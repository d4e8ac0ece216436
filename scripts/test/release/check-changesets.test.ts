import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defaultBase } from "../../src/release/base.js";
import { packagesWithoutChangeset } from "../../src/release/packages-without-changeset.js";
import { workspaceRoot } from "../../src/workspace.js";
import { createRepository, manifest, type Repository } from "./repository.js";

const needs = { dependencies: { fetcher: "catalog:" } };
const changesetFor = (name: string): string => `---\n"@sendstatus/${name}": patch\n---\n\nMore.\n`;

describe("a published package", () => {
  let repository: Repository;

  beforeEach(async () => {
    repository = await createRepository({
      "packages/azure/package.json": manifest("azure", needs),
      "packages/azure/src/index.ts": "export {};\n",
      "packages/core/package.json": manifest("core"),
      "packages/emulator/package.json": manifest("emulator"),
      "packages/emulator/specs/azure.openapi.yaml": "info: {}\n",
      "packages/examples/package.json": manifest("examples", { private: true }),
      "pnpm-workspace.yaml": "catalog:\n  fetcher: ^1.0.0\n  tool: 1.0.0\n",
      ".changeset/old.md": changesetFor("azure"),
    });
  });
  afterEach(async () => repository.remove());

  const missing = async (): Promise<readonly string[]> =>
    packagesWithoutChangeset(repository.root, String(await defaultBase(repository.root)));

  it.each<[string, string, string]>([
    ["sources", "packages/azure/src/index.ts", "export const more = 1;\n"],
    ["new sources", "packages/azure/src/more.ts", "export {};\n"],
    ["dependencies", "packages/azure/package.json", manifest("azure", { dependencies: { more: "1.0.0" } })],
  ])("needs a changeset for its %s, and an older one is none", async (_what, file, text) => {
    await repository.write(file, text);
    expect(await missing()).toEqual(["@sendstatus/azure"]);
    await repository.commit();
    expect(await missing()).toEqual(["@sendstatus/azure"]);
    await repository.write(".changeset/other.md", changesetFor("core"));
    expect(await missing()).toEqual(["@sendstatus/azure"]);
    await repository.write(".changeset/new.md", changesetFor("azure"));
    expect(await missing()).toEqual([]);
  });

  it.each<[string, string, string]>([
    ["tests", "packages/azure/test/index.test.ts", "export {};\n"],
    [
      "tools",
      "packages/azure/package.json",
      manifest("azure", { ...needs, devDependencies: { more: "1.0.0" }, scripts: { test: "more" } }),
    ],
    [
      "new version, which took its changesets in",
      "packages/azure/package.json",
      manifest("azure", { ...needs, version: "0.3.2" }),
    ],
    ["neighbour that is not published", "packages/examples/src/index.ts", "export {};\n"],
    ["README", "packages/azure/README.md", "Again.\n"],
    ["comment in what is packed as data", "packages/emulator/specs/azure.openapi.yaml", "# Again\ninfo: {}\n"],
    ["tools in the catalog", "pnpm-workspace.yaml", "catalog:\n  fetcher: ^1.0.0\n  tool: 2.0.0\n"],
  ])("needs none for its %s", async (_what, file, text) => {
    await repository.write(file, text);
    expect(await missing()).toEqual([]);
  });

  it("needs one for the data that is packed with it", async () => {
    await repository.write("packages/emulator/specs/azure.openapi.yaml", "info: { title: Azure }\n");
    expect(await missing()).toEqual(["@sendstatus/emulator"]);
  });

  it("needs one for a range of the catalog that is its own", async () => {
    await repository.write("pnpm-workspace.yaml", "catalog:\n  fetcher: ^2.0.0\n  tool: 1.0.0\n");
    expect(await missing()).toEqual(["@sendstatus/azure"]);
  });

  it("is not told of by a file that is no changeset", async () => {
    await repository.write("packages/azure/src/index.ts", "export {}; // again\n");
    await repository.write(".changeset/note.md", "The @sendstatus/azure of tomorrow.\n");
    expect(await missing()).toEqual(["@sendstatus/azure"]);
  });

  it("needs none where an empty one says that users notice nothing", async () => {
    await repository.write("packages/azure/src/index.ts", "export {}; // again\n");
    await repository.write(".changeset/empty.md", "---\n---\n");
    expect(await missing()).toEqual([]);
  });

  it("cannot be checked without a base, which is a failure in CI alone", async () => {
    await repository.git("branch", "--delete", "--force", "main");
    const program = path.join(workspaceRoot, "scripts/src/release/check-changesets.ts");
    const check = async (env: object): Promise<number> =>
      promisify(execFile)(path.join(workspaceRoot, "node_modules/.bin/tsx"), [program, "--root", repository.root], {
        env: { PATH: process.env.PATH, ...env },
      }).then(
        () => 0,
        (error: unknown) => (error as { code: number }).code,
      );
    expect(await check({})).toBe(0);
    expect(await check({ CI: "true" })).toBe(1);
  });
});
