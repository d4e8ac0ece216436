import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { isWholePage } from "./docs/whole-page.js";
import type { GeneratedFile } from "./generate.js";

/** A generated file that is not yet as it should be, and what stands there now; nothing of a file that is missing. */
export interface StaleFile extends GeneratedFile {
  readonly current: string;
}

/** How a workspace differs from what is generated. */
export interface Differences {
  readonly stale: readonly StaleFile[];
  /** The files in the folders of generated files that no spec brings about. */
  readonly leftovers: readonly string[];
}

export async function differences(root: string, files: readonly GeneratedFile[]): Promise<Differences> {
  const compared = files.map(async (file) => ({ ...file, current: await textOf(path.join(root, file.path)) }));
  const stale = (await Promise.all(compared)).filter(({ content, current }) => content !== current);
  const expected = new Set(files.map((file) => file.path));
  const leftovers = (await filesOfGenerator(root)).filter((file) => !expected.has(file));
  return { stale, leftovers };
}

/** Makes a workspace what is generated. */
export async function apply(root: string, { stale, leftovers }: Differences): Promise<void> {
  for (const file of stale) {
    const target = path.join(root, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  for (const file of leftovers) await rm(path.join(root, file));
}

/** All that stands where only the generator writes. */
async function filesOfGenerator(root: string): Promise<string[]> {
  const packages = await readdir(path.join(root, "packages")).catch(() => []);
  const folders = [...packages.map((name) => `packages/${name}/src/generated`), "packages/emulator/specs"];
  const files = await Promise.all([...folders.map((folder) => filesBelow(root, folder)), wholePagesIn(root)]);
  return files.flat().sort();
}

/** The pages that only the generator writes; they stand among those with blocks. */
async function wholePagesIn(root: string): Promise<string[]> {
  const pages = await filesBelow(root, "docs");
  const areWhole = await Promise.all(pages.map(async (page) => isWholePage(await textOf(path.join(root, page)))));
  return pages.filter((_page, index) => areWhole[index]);
}

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory());
  return files.map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
}

const textOf = async (file: string): Promise<string> => readFile(file, "utf8").catch(() => "");
