import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A small repository, to be changed by a test. */
export interface Repository {
  readonly root: string;
  readonly git: (...command: string[]) => Promise<void>;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly read: (file: string) => Promise<string>;
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly commit: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** A repository with a first commit of these files, on a branch that left `main` there. */
export async function createRepository(files: Readonly<Record<string, string>>): Promise<Repository> {
  const root = await mkdtemp(path.join(tmpdir(), "sendstatus-repository-"));
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  const git = async (...command: string[]): Promise<void> => {
    await run("git", [...identity, ...command], { cwd: root });
  };
  const write = async (file: string, text: string): Promise<void> => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  };
  const commit = async (): Promise<void> => {
    await git("add", "--all");
    await git("commit", "--quiet", "--no-verify", "--message", "a change");
  };
  await git("init", "--quiet", "--initial-branch=main");
  for (const [file, text] of Object.entries(files)) await write(file, text);
  await commit();
  await git("switch", "--quiet", "--create", "branch");
  return {
    root,
    git,
    write,
    read: async (file) => readFile(path.join(root, file), "utf8"),
    list: async (folder) => (await readdir(path.join(root, folder)).catch(() => [])).sort(),
    commit,
    remove: async () => rm(root, { recursive: true }),
  };
}

/** The `package.json` of a published package. */
export const manifest = (name: string, more: object = {}): string =>
  JSON.stringify({ name: `@sendstatus/${name}`, version: "0.3.1", files: ["dist", "src", "specs"], ...more });
