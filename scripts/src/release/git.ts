import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** What git says in a folder; undefined where it refuses, as outside a repository or of what it does not know. */
export async function git(folder: string, ...command: readonly string[]): Promise<string | undefined> {
  return run("git", [...command], { cwd: folder, maxBuffer: 100_000_000 }).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}

/** Whether a folder is the root of a repository, and not only within one. */
export async function isRepository(folder: string): Promise<boolean> {
  return (await git(folder, "rev-parse", "--show-prefix"))?.trim() === "";
}
