import { mkdir, readdir, stat, symlink, writeFile } from "node:fs/promises";
import path from "node:path";

/** The folders `node_modules` of a workspace's root and of its packages, relative to it. */
export async function installedFolders(workspace: string): Promise<string[]> {
  const below = async (folder: string): Promise<string[]> =>
    (await readdir(path.join(workspace, folder), { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.join(folder, entry.name, "node_modules"));
  const candidates = ["node_modules", ...(await below(".")), ...(await below("packages"))];
  const areThere = await Promise.all(candidates.map(async (folder) => isThere(path.join(workspace, folder))));
  return candidates.filter((_folder, index) => areThere[index]);
}

/** What is installed in such a folder: `name` and `@scope/name`. */
export async function installedNames(folder: string): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith("."));
  const scoped = names.map(async (name) =>
    name.startsWith("@") ? (await readdir(path.join(folder, name))).map((part) => path.join(name, part)) : [name],
  );
  return (await Promise.all(scoped)).flat();
}

/** The programs that are installed in such a folder. */
export async function programsIn(folder: string): Promise<string[]> {
  const programs = path.join(folder, ".bin");
  return (await readdir(programs).catch(() => [])).map((name) => path.join(programs, name));
}

/**
 * Puts at a place what starts a program. It is a file of its own and no link: whoever writes to it never writes to what it starts.
 */
export async function launch(program: string, place: string): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, `#!/bin/sh\nexec "${program}" "$@"\n`, { mode: 0o755 });
}

export async function link(target: string, place: string): Promise<void> {
  await mkdir(path.dirname(place), { recursive: true });
  await symlink(target, place, "junction");
}

export const isThere = async (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );
