import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { workspaceRoot } from "../workspace.js";

// Packs each package and asks of the tarball itself: can it be published, and do its types resolve?
const run = promisify(execFile);
const tarballs = await mkdtemp(path.join(tmpdir(), "sendstatus-pack-"));
try {
  const names = await readdir(path.join(workspaceRoot, "packages"));
  const faults = (await Promise.all(names.map((name) => faultsOf(name)))).flat();
  for (const fault of faults) console.error(fault);
  console.log(`${String(names.length)} packages packed and checked, ${String(faults.length)} faults.`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await rm(tarballs, { recursive: true });
}

async function faultsOf(name: string): Promise<string[]> {
  const folder = path.join(workspaceRoot, "packages", name);
  const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: "pnpm" });
  const publishing = messages.map((message) => `${name}: ${formatMessage(message, pkg) ?? message.code}`);
  return [...publishing, ...(await typeFaults(name, folder))];
}

async function typeFaults(name: string, folder: string): Promise<string[]> {
  const target = path.join(tarballs, `${name}.tgz`);
  await run("pnpm", ["pack", "--out", target], { cwd: folder });
  const attw = path.join(workspaceRoot, "scripts/node_modules/.bin/attw");
  const outcome = await run(attw, [target, "--profile", "esm-only", "--no-color"]).then(
    () => undefined,
    (error: unknown) => (error as { stdout: string }).stdout,
  );
  return outcome === undefined ? [] : [`${name}: ${outcome}`];
}
