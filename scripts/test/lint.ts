import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { workspaceRoot } from "../src/workspace.js";

const run = promisify(execFile);

/** An error of the linter. */
export interface LintError {
  readonly line: number;
  readonly message: string;
}

/** The errors that the linter finds in the text of a spec. */
export async function lint(text: string): Promise<LintError[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "sendstatus-lint-"));
  try {
    const file = path.join(folder, "azure.openapi.yaml");
    await writeFile(file, text);
    return await errorsIn(file);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function errorsIn(file: string): Promise<LintError[]> {
  const redocly = path.join(workspaceRoot, "node_modules/.bin/redocly");
  const command = ["lint", file, "--config", path.join(workspaceRoot, "redocly.yaml"), "--format", "stylish"];
  const outcome = run(redocly, command, { cwd: workspaceRoot, env: { ...process.env, REDOCLY_TELEMETRY: "off" } });
  const said = await outcome.then(
    () => "",
    (error: unknown) => (error as { stdout: string }).stdout + (error as { stderr: string }).stderr,
  );
  const errors = [...said.matchAll(/^\s+(\d+):\d+\s+error\s+\S+\s+(.+)$/gm)];
  if (said !== "" && errors.length === 0) throw new Error(said);
  return errors.map(([, line, message = ""]) => ({ line: Number(line), message }));
}
