import { execFile } from "node:child_process";
import { access, cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { generate } from "../src/generate/generate.js";
import { apply, differences } from "../src/generate/tree.js";
import { workspaceRoot } from "../src/workspace.js";

const run = promisify(execFile);

/** A workspace of specs and of what is generated from them, to be changed by a test. */
export interface WorkspaceCopy {
  readonly root: string;
  /** The generator itself. */
  readonly regenerate: () => Promise<void>;
  /** The generator's program, as it is run from a shell. */
  readonly generator: (...args: string[]) => Promise<{ readonly code: number; readonly said: string }>;
  readonly exists: (file: string) => Promise<boolean>;
  readonly remove: () => Promise<void>;
}

/** A copy with the specs of these providers, or of all. */
export async function copyWorkspace(...providers: readonly string[]): Promise<WorkspaceCopy> {
  const root = await mkdtemp(path.join(tmpdir(), "sendstatus-generate-"));
  const names = providers.length === 0 ? [""] : providers.map((provider) => `${provider}.openapi.yaml`);
  for (const name of names)
    await cp(path.join(workspaceRoot, "specs", name), path.join(root, "specs", name), { recursive: true });
  await cp(path.join(workspaceRoot, ".oxfmtrc.json"), path.join(root, ".oxfmtrc.json"));
  const regenerate = async (): Promise<void> => apply(root, await differences(root, await generate(root)));
  await regenerate();
  return {
    root,
    regenerate,
    generator: async (...args) => {
      const tsx = path.join(workspaceRoot, "node_modules/.bin/tsx");
      return run(tsx, [path.join(workspaceRoot, "scripts/src/generate/main.ts"), "--root", root, ...args]).then(
        ({ stdout }) => ({ code: 0, said: stdout }),
        (error: unknown) => {
          const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
          return { code, said: stderr + stdout };
        },
      );
    },
    exists: async (file) =>
      access(path.join(root, file)).then(
        () => true,
        () => false,
      ),
    remove: async () => rm(root, { recursive: true }),
  };
}
