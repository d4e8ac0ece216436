import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { unpack } from "@publint/pack";
import { workspaceRoot } from "../workspace.js";

const run = promisify(execFile);

/** A package as it would be published. */
export interface Tarball {
  /** The package's folder. */
  readonly name: string;
  /** Where the tarball is. */
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What is in it, by paths within the package. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** Packs each package for as long as `use` takes. */
export async function withTarballs<Result>(use: (tarballs: readonly Tarball[]) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), "sendstatus-pack-"));
  try {
    const names = (await readdir(path.join(workspaceRoot, "packages"))).sort();
    return await use(await Promise.all(names.map((name) => pack(name, path.join(folder, `${name}.tgz`)))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function pack(name: string, file: string): Promise<Tarball> {
  await run("pnpm", ["pack", "--out", file], { cwd: path.join(workspaceRoot, "packages", name) });
  const bytes = new Uint8Array(await readFile(file));
  const { files, rootDir } = await unpack(bytes);
  const within = files.map(({ name, data }) => [name.slice(rootDir.length + 1), data] as const);
  return { name, file, bytes, files: new Map(within.sort(([one], [other]) => (one < other ? -1 : 1))) };
}
