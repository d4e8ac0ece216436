import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { formatterOf } from "../../../scripts/src/format.js";
import { workspaceRoot } from "../../../scripts/src/workspace.js";

/** The page that holds the table. */
export const pageFile = fileURLToPath(new URL("../../../docs/when-it-fails.md", import.meta.url));

const [opening, closing] = ["<!-- faults -->", "<!-- /faults -->"];

/**
 * The page as it stands, and as it should be with this content in its block.
 *
 * @throws Error if the page has no such block.
 */
export async function pageWith(content: string): Promise<{ readonly written: string; readonly wanted: string }> {
  const written = await readFile(pageFile, "utf8");
  const [before, after] = [written.indexOf(opening), written.indexOf(closing)];
  if (before < 0 || after < before) throw new Error(`The page has no block ${opening} … ${closing}.`);
  const page = [written.slice(0, before + opening.length), content, written.slice(after)].join("\n\n");
  const format = await formatterOf(workspaceRoot);
  return { written, wanted: await format(pageFile, page) };
}
