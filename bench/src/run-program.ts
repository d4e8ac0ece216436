import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { bench } from "./paths.js";

/** Without what would change how long Node takes to start. */
const environment = { ...process.env, NODE_OPTIONS: undefined, NODE_EXTRA_CA_CERTS: undefined };

/**
 * Runs a program to its end, in the folder of the bench unless another is given.
 *
 * @returns what it printed.
 * @throws {Error} if it fails.
 */
export async function runProgram(program: string, args: readonly string[], cwd = bench): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, { cwd, env: environment, maxBuffer: 64 * 1024 * 1024 });
  return stdout;
}
