import { readFile } from "node:fs/promises";
import path from "node:path";
import { operationsSource } from "../src/generate/operations/source.js";
import { typesSource } from "../src/generate/types.js";
import { readSpec, type Spec, SpecError } from "../src/spec/spec.js";
import { workspaceRoot } from "../src/workspace.js";

/** The text of a provider's spec, with some of it replaced. Fails if there is nothing to replace. */
export async function specText(provider: string, ...replacements: [string, string][]): Promise<string> {
  let text = await readFile(path.join(workspaceRoot, "specs", `${provider}.openapi.yaml`), "utf8");
  for (const [old, replacement] of replacements) {
    if (!text.includes(old)) throw new Error(`The spec of ${provider} does not hold: ${old}`);
    text = text.replace(old, () => replacement);
  }
  return text;
}

export const specWith = async (provider: string, ...replacements: [string, string][]): Promise<Spec> =>
  readSpec(provider, await specText(provider, ...replacements));

/** The number of the line that holds a text. */
export const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split("\n").length;

/** What the generator says is wrong in a spec; empty if nothing. */
export async function problemsOf(provider: string, text: string): Promise<string> {
  try {
    const spec = readSpec(provider, text);
    await operationsSource(spec);
    await typesSource(spec);
    return "";
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
}
