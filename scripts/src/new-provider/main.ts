import { generate } from "../generate/generate.js";
import { apply, differences } from "../generate/tree.js";
import { workspaceRoot } from "../workspace.js";
import { nextSteps } from "./next-steps.js";
import { Refusal } from "./provider-request.js";
import { readRequest, usage } from "./read-request.js";
import { scaffold } from "./scaffold.js";
import { surroundingsIn } from "./surroundings.js";

// Makes the package of a provider that is to be written: a spec, a client and its tests, which work from the start.
try {
  const request = readRequest(process.argv.slice(2), await surroundingsIn(workspaceRoot));
  const written = await scaffold(workspaceRoot, request);
  await apply(workspaceRoot, await differences(workspaceRoot, await generate(workspaceRoot)));
  for (const file of written) console.log(file);
  console.log(nextSteps(request));
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 1;
}
