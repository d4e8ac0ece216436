import { rm } from "node:fs/promises";
import path from "node:path";
import type { Shell } from "./shell.js";

/** What is asked of a packed package. */
export interface Packed {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly changelog: string;
}

/** Packs a package as it is published, and reads it from the tarball. */
export async function packed(root: string, shell: Shell, folder: string): Promise<Packed> {
  const tarball = path.join(root, `${folder}.tgz`);
  await shell("pnpm", "--dir", path.join(root, "packages", folder), "pack", "--out", tarball);
  const read = async (file: string): Promise<string> => shell("tar", "-xzOf", tarball, `package/${file}`);
  const manifest = JSON.parse(await read("package.json")) as Partial<Packed> & Pick<Packed, "version">;
  const changelog = await read("CHANGELOG.md");
  await rm(tarball);
  return { version: manifest.version, dependencies: manifest.dependencies ?? {}, changelog };
}
