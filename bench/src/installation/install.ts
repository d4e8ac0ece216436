import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { bench, root } from "../paths.js";
import { runProgram } from "../run-program.js";
import { type Installed, installedIn } from "./folders.js";

/** Kept between runs, out of sight of the workspace's own packages. */
const cache = path.join(bench, "node_modules", ".cache", "installations");

/** Packs our packages as they would be published, and gives the tarball of each. */
export async function packOurs(): Promise<(name: string) => string> {
  const tarballs = path.join(cache, "tarballs");
  await rm(tarballs, { recursive: true, force: true });
  await mkdir(tarballs, { recursive: true });
  const filters = ["core", "azure", "tencent", "twilio", "ncp", "all"].map((name) => `--filter=@sendstatus/${name}`);
  await runProgram("pnpm", ["--recursive", ...filters, "pack", `--pack-destination=${tarballs}`], root);
  const files = await readdir(tarballs);
  return (name) => {
    const file = files.find((each) => each.startsWith(`${name.replace("@", "").replace("/", "-")}-`));
    if (file === undefined) throw new Error(`pnpm pack made no tarball of ${name}.`);
    return `file:${path.join(tarballs, file)}`;
  };
}

/** Installs packages with npm into a folder of their own, as an application would. What is fixed by its versions is installed once. */
export async function install(dependencies: Readonly<Record<string, string>>): Promise<Installed> {
  const isFixed = Object.values(dependencies).every((version) => /^\d/.test(version));
  const name = Object.entries(dependencies).map(([name, version]) => (isFixed ? `${name}@${version}` : name));
  const folder = path.join(cache, name.join("+").replace(/[^\w.@+-]/g, "-"));
  const modules = path.join(folder, "node_modules");
  if (!isFixed || !existsSync(modules)) {
    // Under another name until it is whole: a half one is not taken for a small one.
    const half = `${folder}.half`;
    for (const each of [folder, half]) await rm(each, { recursive: true, force: true });
    await mkdir(half, { recursive: true });
    await writeFile(path.join(half, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
    await runProgram("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock"], half);
    await rename(half, folder);
  }
  return installedIn(modules);
}
