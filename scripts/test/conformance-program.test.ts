import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workspaceRoot } from "../src/workspace.js";

const run = promisify(execFile);

describe("the program that keeps the packages alike", () => {
  let root = "";

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), "sendstatus-conformance-"));
    const isSource = (file: string): boolean => !["node_modules", "dist", ".turbo"].includes(path.basename(file));
    for (const name of ["LICENSE", "packages", "specs"])
      await cp(path.join(workspaceRoot, name), path.join(root, name), { recursive: true, filter: isSource });
  });

  afterAll(async () => {
    await rm(root, { recursive: true });
  });

  const program = async (): Promise<{ code: number; said: string }> => {
    const tsx = path.join(workspaceRoot, "node_modules/.bin/tsx");
    return run(tsx, [path.join(workspaceRoot, "scripts/src/conformance/main.ts"), "--root", root]).then(
      ({ stdout }) => ({ code: 0, said: stdout }),
      (error: unknown) => {
        const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
        return { code, said: stderr + stdout };
      },
    );
  };

  it("ends well where all are alike, and otherwise says what to do", async () => {
    expect(await program()).toMatchObject({ code: 0, said: expect.stringContaining(" 0 faults.\n") as string });
    await writeFile(path.join(root, "packages/azure/LICENSE"), "");
    await writeFile(path.join(root, "packages/azure/src/azure-target.ts"), 'import "@sendstatus/ncp";\n');
    const { code, said } = await program();
    expect(code).toBe(1);
    expect(said.split("\n").slice(0, 2)).toEqual([
      "packages/azure/LICENSE: It is not the same for every provider. Copy LICENSE.",
      expect.stringContaining("packages/azure/src/azure-target.ts: It imports @sendstatus/ncp."),
    ]);
    expect(said).toContain(" 2 faults.");
  });
});
