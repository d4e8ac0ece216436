import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { workspaceRoot } from "../workspace.js";

/** A package, and what can be imported of it. */
export interface Package {
  readonly folder: string;
  readonly name: string;
  readonly entryPoints: readonly EntryPoint[];
}

export interface EntryPoint {
  /** As it stands in an import. */
  readonly specifier: string;
  /** Its declarations. */
  readonly file: string;
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, { readonly types: string }>>;
}

/** Each folder of `packages`, in the order of their names. */
export async function readPackages(): Promise<Package[]> {
  const folders = (await readdir(path.join(workspaceRoot, "packages"))).sort();
  return Promise.all(folders.map(readPackage));
}

async function readPackage(folder: string): Promise<Package> {
  const root = path.join(workspaceRoot, "packages", folder);
  const manifest = JSON.parse(await readFile(path.join(root, "package.json"), "utf8")) as Manifest;
  const entryPoints = Object.entries(manifest.exports).map(([subpath, { types }]) => ({
    specifier: path.posix.join(manifest.name, subpath),
    file: path.join(root, types),
  }));
  return { folder, name: manifest.name, entryPoints };
}
