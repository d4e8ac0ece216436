import type { Bump } from "./bump.js";

/** A changeset: which packages move how far, and what their changelogs say of it. */
export function changesetText(bumps: ReadonlyMap<string, Bump>, title: string, lines: readonly string[]): string {
  const packages = [...bumps].map(([name, bump]) => `"${name}": ${bump}`);
  // The first line becomes an item of the changelog, and the others stand below it. All packages that move have the same text.
  return ["---", ...packages, "---", "", `${title}:`, "", ...lines, ""].join("\n");
}
