import { readdir, readFile, realpath } from "node:fs/promises";
import path from "node:path";
import { installedFolders, installedNames, isThere, launch, link, programsIn } from "./installed.js";

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Gives a copy of a workspace what is installed in it: links to the same packages, and to the copy's own where they are of the workspace. */
export async function linkInstalled(workspace: string, copy: string): Promise<void> {
  for (const folder of await installedFolders(workspace)) {
    for (const name of await installedNames(path.join(workspace, folder))) {
      const target = await realpath(path.join(workspace, folder, name));
      const inWorkspace = path.relative(workspace, target);
      const isOwn = !inWorkspace.startsWith("..") && !inWorkspace.includes("node_modules");
      await link(isOwn ? path.join(copy, inWorkspace) : target, path.join(copy, folder, name));
    }
    for (const program of await programsIn(path.join(workspace, folder)))
      await launch(program, path.join(copy, folder, ".bin", path.basename(program)));
  }
}

/**
 * Links what the manifests under `packages` name and nobody has linked yet, as an installation does. All of it is installed already: for
 * another package of the workspace.
 */
export async function linkMissing(root: string): Promise<string> {
  const folders = (await readdir(path.join(root, "packages"))).map((name) => path.join(root, "packages", name));
  const packages = await Promise.all(folders.map(async (folder) => ({ folder, manifest: await manifestIn(folder) })));
  const said: string[] = [];
  for (const { folder, manifest } of packages) {
    for (const [name, version] of Object.entries(needsOf(manifest))) {
      const place = path.join(folder, "node_modules", name);
      if (await isThere(place)) continue;
      const own = packages.find((other) => other.manifest.name === name);
      const model = packages.find((other) => other.folder !== folder && needsOf(other.manifest)[name] === version);
      const target = own?.folder ?? (model && (await realpath(path.join(model.folder, "node_modules", name))));
      if (target === undefined) throw new Error(`${name} ${version} is installed for no other package.`);
      await link(target, place);
      for (const program of model === undefined ? [] : await programsIn(path.join(model.folder, "node_modules")))
        await launch(program, path.join(folder, "node_modules/.bin", path.basename(program)));
      said.push(`${manifest.name} has ${name}.`);
    }
  }
  return said.join("\n");
}

const needsOf = ({ dependencies, devDependencies }: Manifest): Readonly<Record<string, string>> => ({
  ...dependencies,
  ...devDependencies,
});

const manifestIn = async (folder: string): Promise<Manifest> =>
  JSON.parse(await readFile(path.join(folder, "package.json"), "utf8")) as Manifest;
