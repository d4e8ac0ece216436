import { mkdir, readdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { installed, root, testbed } from "./paths.js";
import { run } from "./program.js";

/** What is published for applications. */
const packages = (await readdir(path.join(root, "packages"))).filter((name) => name !== "emulator");

/** Packs the packages and installs the tarballs into a folder, as an application would, without a link to the workspace. */
export async function installPacked(folder: string): Promise<void> {
  const tarballs = path.join(folder, "tarballs");
  await mkdir(tarballs, { recursive: true });
  const filters = packages.map((name) => `--filter=@sendstatus/${name}`);
  await run("pnpm", ["--recursive", ...filters, "pack", `--pack-destination=${tarballs}`], { cwd: root });
  const files = await readdir(tarballs);
  const fileOf = (name: string): string => {
    const file = files.find((each) => each.startsWith(`sendstatus-${name}-`));
    if (file === undefined) throw new Error(`pnpm pack made no tarball of ${name}`);
    return `file:tarballs/${file}`;
  };
  const dependencies = Object.fromEntries(packages.map((name) => [`@sendstatus/${name}`, fileOf(name)]));
  await writeFile(path.join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  await run("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock"], {
    cwd: folder,
    limitMs: 600_000,
  });
}

/** Puts the exercise beside the installed packages, as JavaScript. */
export async function installExercise(folder: string): Promise<void> {
  const sources = ["*.ts", "hosts/*.ts"].map((pattern) => `exercise/${pattern}`);
  await run(installed(".bin", "esbuild"), [...sources, `--outdir=${path.join(folder, "exercise")}`, "--outbase=exercise"], {
    cwd: testbed,
  });
}

/** One file with the exercise and the packages, for runtimes without a `node_modules`. */
export async function bundleExercise(folder: string, host: string): Promise<string> {
  const bundle = path.join(folder, `${host}.bundle.js`);
  const args = [path.join(folder, "exercise", "hosts", `${host}.js`), "--bundle", "--format=esm", `--outfile=${bundle}`];
  await run(installed(".bin", "esbuild"), args, { cwd: folder });
  return bundle;
}
