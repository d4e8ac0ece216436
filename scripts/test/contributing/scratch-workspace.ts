import { execFile } from "node:child_process";
import { cp, mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { workspaceRoot } from "../../src/workspace.js";
import { linkInstalled, linkMissing } from "./links.js";

const run = promisify(execFile);

/** A copy of the workspace in which a test may change anything: its sources, what is built, and links to what is installed. */
export interface ScratchWorkspace {
  readonly root: string;
  /**
   * Runs a command as one types it in the workspace, and returns what it says.
   *
   * @throws Error with all that it says, if it fails.
   */
  readonly run: (command: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** Neither copied nor shared: what is installed is linked, what is cached would be of the other workspace. */
const leftOut = new Set(["node_modules", ".git", ".turbo", ".vite"]);

export async function createScratchWorkspace(): Promise<ScratchWorkspace> {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), "sendstatus-scratch-")));
  await cp(workspaceRoot, root, { recursive: true, filter: (source) => !leftOut.has(path.basename(source)) });
  await linkInstalled(workspaceRoot, root);
  const env = {
    ...process.env,
    PATH: `${path.join(root, "node_modules/.bin")}${path.delimiter}${process.env.PATH ?? ""}`,
    // The links are all there is. An installation would need a network, and follow them into the other workspace.
    pnpm_config_verify_deps_before_run: "false",
    SENDSTATUS_INSTALLED: "true",
    REDOCLY_TELEMETRY: "off",
    NO_COLOR: "1",
  };
  return {
    root,
    async run(command) {
      if (command === "pnpm install") return linkMissing(root);
      const [program = "", ...args] = words(command);
      return run(program, args, { cwd: root, env, maxBuffer: 10_000_000 }).then(
        ({ stdout, stderr }) => stdout + stderr,
        (error: unknown) => {
          const { stdout, stderr, message } = error as { stdout: string; stderr: string; message: string };
          throw new Error(`${message}\n${stdout}${stderr}`, { cause: error });
        },
      );
    },
    remove: async () => rm(root, { recursive: true }),
  };
}

/** The words of a command line; a quoted one may hold spaces. */
const words = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
