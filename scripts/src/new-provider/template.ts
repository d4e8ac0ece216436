import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The template of a provider by paths in the workspace, still with its `{{words}}`. On the disk each file ends with `.txt`, so that no
 * tool takes it for what it is to become.
 */
export type Template = ReadonlyMap<string, string>;

const folder = fileURLToPath(new URL("./template/", import.meta.url));

export async function readTemplate(): Promise<Template> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  const named = files.map(async (file): Promise<[string, string]> => {
    const name = path
      .relative(folder, file)
      .split(path.sep)
      .join("/")
      .replace(/\.txt$/, "");
    return [name, await readFile(file, "utf8")];
  });
  return new Map(await Promise.all(named.sort()));
}
