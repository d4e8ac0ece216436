import { workspaceRoot } from "../workspace.js";
import { rehearsals } from "./dry-run/rehearsals.js";
import { rehearse, releaseWhatWaits } from "./dry-run/rehearse.js";
import { createScratch } from "./dry-run/scratch.js";

// Shows the way of several changes, of specs and of code, to the tarballs, in a copy of the workspace, and that nothing goes wrong on it.
const scratch = await createScratch(workspaceRoot);
try {
  await releaseWhatWaits(scratch, console.log);
  for (const rehearsal of rehearsals) await rehearse(scratch, rehearsal, console.log);
  console.log(`${String(rehearsals.length)} changes came through as they should.`);
} finally {
  await scratch.remove();
}
