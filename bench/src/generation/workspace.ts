import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { root } from "../paths.js";

/** Gives work a folder in which the generator finds one spec, formatted as in the repository, and removes it again. */
export async function withWorkspace<Result>(spec: string, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), "sendstatus-bench-"));
  try {
    await mkdir(path.join(folder, "specs"));
    await writeFile(path.join(folder, "specs", "azure.openapi.yaml"), spec);
    await copyFile(path.join(root, ".oxfmtrc.json"), path.join(folder, ".oxfmtrc.json"));
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
