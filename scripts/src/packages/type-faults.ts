import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { workspaceRoot } from "../workspace.js";
import type { Tarball } from "./tarball.js";

const run = promisify(execFile);
const attw = path.join(workspaceRoot, "scripts/node_modules/.bin/attw");

/** Do its types resolve, for whoever imports it? */
export async function typeFaults({ name, file }: Tarball): Promise<string[]> {
  return run(attw, [file, "--profile", "esm-only", "--no-color"]).then(
    () => [],
    (error: unknown) => [`${name}: ${(error as { stdout: string }).stdout}`],
  );
}
