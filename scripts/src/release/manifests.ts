import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** What is asked of a package's `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  /** What is packed besides the manifest and the README. */
  readonly files?: readonly string[];
}

/** The packages that are published, by the name of their folder under `packages`. */
export async function publishedIn(root: string): Promise<ReadonlyMap<string, Manifest>> {
  const folders = (await readdir(path.join(root, "packages"))).sort();
  const manifests = folders.map(async (folder) => {
    const text = await readFile(path.join(root, "packages", folder, "package.json"), "utf8").catch(() => undefined);
    return text === undefined ? [] : [[folder, JSON.parse(text) as Manifest] as const];
  });
  return new Map((await Promise.all(manifests)).flat().filter(([, manifest]) => manifest.private !== true));
}
