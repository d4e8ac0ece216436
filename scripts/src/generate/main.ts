import { createTwoFilesPatch } from "diff";
import { optionsOf } from "../options.js";
import { NotComparable } from "../release/previous.js";
import { tellChanges } from "../release/tell-changes.js";
import { SpecError } from "../spec/spec.js";
import { workspaceRoot } from "../workspace.js";
import { generate } from "./generate.js";
import { apply, differences } from "./tree.js";

const values = optionsOf({
  check: { type: "boolean", default: false },
  root: { type: "string", default: workspaceRoot },
  against: { type: "string" },
});

try {
  const files = await generate(values.root);
  const found = await differences(values.root, files);
  const { stale, leftovers } = found;
  if (values.check) {
    for (const file of stale)
      console.error(createTwoFilesPatch(file.path, file.path, file.current, file.content, "in the tree", "fresh"));
    for (const file of leftovers) console.error(`${file} is no longer generated.`);
    const isFresh = stale.length === 0 && leftovers.length === 0;
    console.log(isFresh ? `${String(files.length)} generated files are up to date.` : "Stale: run `pnpm generate`.");
    process.exitCode = isFresh ? 0 : 1;
  } else {
    await apply(values.root, found);
    const removed = leftovers.length === 0 ? "" : `, ${String(leftovers.length)} others removed`;
    console.log(`${String(files.length)} files generated, ${String(stale.length)} of them changed${removed}.`);
    await tellChanges(values.root, values.against, console.log);
  }
} catch (error) {
  if (!(error instanceof SpecError || error instanceof NotComparable)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
