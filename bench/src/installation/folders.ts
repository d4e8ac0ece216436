import { readdir, stat } from "node:fs/promises";
import path from "node:path";

/** What an installation comes to. */
export interface Installed {
  readonly megabytes: number;
  readonly packages: number;
}

/** What is in a `node_modules`, with the packages inside of packages. */
export async function installedIn(modules: string): Promise<Installed> {
  const entries = await readdir(modules, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).size));
  const packages = files.filter(({ parentPath, name }) => name === "package.json" && isPackageFolder(parentPath));
  return { megabytes: sizes.reduce((sum, size) => sum + size, 0) / 1e6, packages: packages.length };
}

/** Packages have further `package.json` below them, which only say of what kind a folder is. */
export const isPackageFolder = (folder: string): boolean =>
  /(^|\/)node_modules\/(@[^/]+\/)?[^/@][^/]*$/.test(folder.replaceAll(path.sep, "/"));
