import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { workspaceRoot } from "../src/workspace.js";

const run = promisify(execFile);

/** Packs packages and installs them, and tools if any, in an empty folder without a link to the workspace. Returns the folder. */
export async function installPacked(names: readonly string[], ...tools: readonly string[]): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), "sendstatus-packed-"));
  for (const name of names) {
    await run("pnpm", ["pack", "--out", path.join(folder, `${name}.tgz`)], { cwd: path.join(workspaceRoot, "packages", name) });
  }
  await writeFile(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const tarballs = names.map((name) => `./${name}.tgz`);
  await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...tarballs, ...tools], { cwd: folder });
  return folder;
}
