import { mkdir, readdir, readlink, symlink } from "node:fs/promises";
import path from "node:path";

/**
 * Gives a copy of a workspace what is installed there. The links are relative: those to packages of the workspace lead to the copy's own,
 * the others to what is shared.
 */
export async function linkInstalled(workspace: string, copy: string): Promise<void> {
  const packages = (await readdir(path.join(workspace, "packages"))).map((name) => `packages/${name}`);
  for (const folder of ["", "scripts", ...packages]) {
    const installed = path.join(folder, "node_modules");
    await copyLinks(path.join(workspace, installed), path.join(copy, installed));
  }
}

async function copyLinks(from: string, to: string): Promise<void> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => []);
  if (entries.length > 0) await mkdir(to, { recursive: true });
  for (const entry of entries) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (entry.name.startsWith("@")) await copyLinks(source, target);
    // What is shared, and the programs. Caches stay where they are.
    else if (entry.name === ".pnpm" || entry.name === ".bin") await symlink(source, target);
  }
}
