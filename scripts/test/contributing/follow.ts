import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ScratchWorkspace } from "./scratch-workspace.js";
import { type Step, withDiff } from "./walkthrough.js";

/** Does what a walk-through says, in the order in which it says it. */
export async function follow(steps: readonly Step[], { root, run }: ScratchWorkspace): Promise<void> {
  for (const step of steps) {
    if (step.kind === "commands") {
      for (const command of step.commands) await run(command);
      continue;
    }
    const file = path.join(root, step.path);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, step.kind === "file" ? step.text : withDiff(await readFile(file, "utf8"), step.diff));
  }
}
