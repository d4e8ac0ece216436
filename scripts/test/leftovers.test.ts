import { execFile } from "node:child_process";
import { access, cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../src/generate/generate.js";
import { apply, differences } from "../src/generate/tree.js";
import { workspaceRoot } from "../src/workspace.js";

const run = promisify(execFile);
let root = "";

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), "sendstatus-generate-"));
  await cp(path.join(workspaceRoot, "specs"), path.join(root, "specs"), { recursive: true });
  await regenerate();
});

afterAll(async () => {
  await rm(root, { recursive: true });
});

async function regenerate(): Promise<void> {
  await apply(root, await differences(root, await generate(root)));
}

/** Runs the generator's program over the copy of the workspace. */
async function generator(...args: string[]): Promise<{ code: number; said: string }> {
  const tsx = path.join(workspaceRoot, "node_modules/.bin/tsx");
  return run(tsx, [path.join(workspaceRoot, "scripts/src/generate/main.ts"), "--root", root, ...args]).then(
    ({ stdout }) => ({ code: 0, said: stdout }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, said: stderr + stdout };
    },
  );
}

const exists = async (file: string): Promise<boolean> =>
  access(path.join(root, file)).then(
    () => true,
    () => false,
  );

describe("a file that no spec brings about any more", () => {
  it("is named by the check, and removed by generation", async () => {
    const leftovers = ["packages/azure/src/generated/webhooks.gen.ts", "packages/emulator/specs/acme.openapi.yaml"];
    for (const file of leftovers) await writeFile(path.join(root, file), "");

    const { code, said } = await generator("--check");
    expect(code).toBe(1);
    for (const file of leftovers) expect(said).toContain(`${file} is no longer generated.`);

    expect((await generator()).said).toContain("0 of them changed, 2 others removed");
    expect(await Promise.all(leftovers.map(exists))).toEqual([false, false]);
    expect((await generator("--check")).code).toBe(0);
  });

  it("can be all that a removed spec left", async () => {
    await rm(path.join(root, "specs/twilio.openapi.yaml"));
    await regenerate();
    expect(await exists("packages/twilio/src/generated/types.gen.ts")).toBe(false);
    expect(await exists("packages/emulator/specs/twilio.openapi.yaml")).toBe(false);
  });
});
