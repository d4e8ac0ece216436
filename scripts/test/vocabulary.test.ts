import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workspaceRoot } from "../src/workspace.js";
import { lineOf, specText } from "./support.js";

const run = promisify(execFile);
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "sendstatus-lint-"));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** What the linter says of a spec; empty if nothing. */
async function lint(text: string): Promise<string> {
  const file = path.join(folder, "azure.openapi.yaml");
  await writeFile(file, text);
  const command = ["lint", file, "--config", path.join(workspaceRoot, "redocly.yaml"), "--format", "stylish"];
  const redocly = path.join(workspaceRoot, "node_modules/.bin/redocly");
  const outcome = run(redocly, command, { cwd: workspaceRoot, env: { ...process.env, REDOCLY_TELEMETRY: "off" } });
  return outcome.then(
    () => "",
    (error: unknown) => (error as { stdout: string; stderr: string }).stdout + (error as { stderr: string }).stderr,
  );
}

describe("the linter of the specs", () => {
  it.each([
    ["a misspelt term", "x-sendstatus-safety: send", "x-sendstatus-saftey: send", "x-sendstatus-saftey is no term"],
    [
      "a misplaced term",
      "security:\n",
      "x-sendstatus-safety: read\nsecurity:\n",
      "x-sendstatus-safety stands on a Root; its place is Operation",
    ],
    [
      "a wrong value",
      "operation: finished, state: sent",
      "operation: finished, state: arrived",
      "must be equal to one of the allowed values",
    ],
    ["an unknown extension", "tags: [Email]", "tags: [Email]\n      x-internal: true", "x-internal is no term"],
    ["an example that is not of its schema", "senderAddress: donotreply@contoso.com", "senderAddress: 5", "type must be string"],
  ])("names the line of %s", async (_what, old, replacement, message) => {
    const text = await specText("azure", [old, replacement]);
    const said = await lint(text);
    expect(said).toContain(message);
    const changed = replacement.split("\n").find((line) => !old.includes(line)) ?? replacement;
    const block = lineOf(text, changed.trim());
    // A fault inside a term is reported at the term, which stands above its rows.
    const lines = [...said.matchAll(/^\s+(\d+):\d+\s+error/gm)].map(([, line]) => Number(line));
    expect(Math.min(...lines.map((line) => Math.abs(line - block)))).toBeLessThanOrEqual(6);
  });

  it("has nothing to say of the specs as they are", async () => {
    expect(await lint(await specText("azure"))).toBe("");
  });
});
