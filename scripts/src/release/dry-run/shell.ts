import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs a program in a folder and returns what it says. */
export type Shell = (program: string, ...args: readonly string[]) => Promise<string>;

/** A shell in a copy of the workspace, which finds the tools of the copy. */
export function shellIn(root: string): Shell {
  const env = {
    ...process.env,
    PATH: `${path.join(root, "node_modules/.bin")}${path.delimiter}${process.env.PATH ?? ""}`,
    // The links are all there is. An installation would need a network.
    pnpm_config_verify_deps_before_run: "false",
    SENDSTATUS_INSTALLED: "true",
    NO_COLOR: "1",
  };
  return async (program, ...args) =>
    run(program, [...args], { cwd: root, env, maxBuffer: 50_000_000 }).then(
      ({ stdout }) => stdout,
      (error: unknown) => {
        const { message, stdout, stderr } = error as { message: string; stdout: string; stderr: string };
        throw new Error(`${message}\n${stdout}${stderr}`, { cause: error });
      },
    );
}
