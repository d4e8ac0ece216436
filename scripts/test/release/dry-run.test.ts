import { expect, it } from "vitest";
import { rehearsals } from "../../src/release/dry-run/rehearsals.js";
import { rehearse, releaseWhatWaits } from "../../src/release/dry-run/rehearse.js";
import { createScratch } from "../../src/release/dry-run/scratch.js";
import { workspaceRoot } from "../../src/workspace.js";

// `npm run release:dry-run` has the other rehearsals, too. Time for a busy machine.
it("a breaking change of a spec comes through to the tarballs", { timeout: 150_000 }, async () => {
  const said: string[] = [];
  const [breaking] = rehearsals;
  const scratch = await createScratch(workspaceRoot);
  try {
    await releaseWhatWaits(scratch, (text) => said.push(text));
    if (breaking !== undefined) await rehearse(scratch, breaking, (text) => said.push(text));
  } finally {
    await scratch.remove();
  }
  expect(said.join("\n")).toContain("- Breaking: `send` requires `replyTo`.\n");
});
