import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { readTemplate, type Template } from "../new-provider/template.js";

/** The texts of a workspace by their paths in it. */
export type Files = ReadonlyMap<string, string>;

/** What the rules look at. */
export interface Workspace {
  readonly files: Files;
  /** The packages that are no providers': what these share, what holds them all, and what plays them. */
  readonly others: readonly ["core", "all", "emulator"];
  /** Every other folder under `packages`. */
  readonly providers: readonly string[];
  /** The providers that have a spec. */
  readonly specified: readonly string[];
  /** What a provider is made from. */
  readonly template: Template;
}

const others = ["core", "all", "emulator"] as const;

export async function readWorkspace(root: string): Promise<Workspace> {
  const below = await Promise.all(["packages", "specs"].map(async (folder) => filesBelow(root, folder)));
  const names = ["LICENSE", ...below.flat()];
  const texts = names.map(async (name): Promise<[string, string]> => [name, await readFile(path.join(root, name), "utf8")]);
  return workspaceOf(new Map(await Promise.all(texts)), await readTemplate());
}

export function workspaceOf(files: Files, template: Template): Workspace {
  const folders = new Set([...files.keys()].flatMap((file) => /^packages\/([^/]+)\//.exec(file)?.[1] ?? []));
  return {
    files,
    others,
    providers: [...folders].filter((name) => !others.some((other) => other === name)).sort(),
    specified: [...files.keys()].flatMap((file) => /^specs\/(.+)\.openapi\.yaml$/.exec(file)?.[1] ?? []).sort(),
    template,
  };
}

/** Neither what is installed nor what is built. */
const leftOut = new Set(["node_modules", "dist", ".turbo"]);

async function filesBelow(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  const names = entries.map(async (entry) => {
    const name = `${folder}/${entry.name}`;
    if (leftOut.has(entry.name)) return [];
    return entry.isDirectory() ? filesBelow(root, name) : [name];
  });
  return (await Promise.all(names)).flat();
}
