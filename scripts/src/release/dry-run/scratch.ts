import { cp, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { linkInstalled } from "./installed.js";
import { type Shell, shellIn } from "./shell.js";

/** A copy of the workspace with a history of its own, to be changed at will. */
export interface Scratch {
  readonly root: string;
  readonly shell: Shell;
  readonly commit: (message: string) => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** Neither copied nor shared: what is installed is linked, what is built is not needed, what is cached would be of the other workspace. */
const leftOut = new Set(["node_modules", ".git", ".turbo", ".vite", "dist"]);

/** A copy of the sources as they are now, committed or not. */
export async function createScratch(workspace: string): Promise<Scratch> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), "sendstatus-release-")));
  await cp(workspace, root, { recursive: true, filter: (source) => source === workspace || !leftOut.has(path.basename(source)) });
  await linkInstalled(workspace, root);
  const shell = shellIn(root);
  await shell("git", "init", "--quiet", "--initial-branch=main");
  const identity = ["-c", "user.name=Dry run", "-c", "user.email=dry-run@example.com", "-c", "commit.gpgsign=false"];
  return {
    root,
    shell,
    commit: async (message) => {
      await shell("git", "add", "--all");
      await shell("git", ...identity, "commit", "--quiet", "--no-verify", "--allow-empty", "--message", message);
    },
    remove: async () => rm(root, { recursive: true }),
  };
}
