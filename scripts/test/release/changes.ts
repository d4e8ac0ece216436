import { lineOf } from "../../src/release/change.js";
import { compareSpecs } from "../../src/release/compare/compare-specs.js";
import { specWith } from "../support.js";

/** An edit of a spec: a text, and what stands there afterwards. */
export type Edit = [string, string];

/** What is told of edits of a provider's spec. */
export async function linesAfter(provider: string, ...edits: Edit[]): Promise<readonly string[]> {
  const changes = await compareSpecs({ before: await specWith(provider), after: await specWith(provider, ...edits) });
  return changes.map(lineOf);
}

/** What is told where the edits are undone. */
export async function linesUndoing(provider: string, ...edits: Edit[]): Promise<readonly string[]> {
  const changes = await compareSpecs({ before: await specWith(provider, ...edits), after: await specWith(provider) });
  return changes.map(lineOf);
}
