import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** A changeset that was generated from a change of a spec. */
export interface SpecChangeset {
  /** Its path in the workspace. */
  readonly file: string;
  readonly text: string;
}

/** The file of a changeset. The name tells what was generated, and so whether somebody has edited it since. */
export function specChangeset(provider: string, text: string): SpecChangeset {
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 8);
  return { file: `.changeset/spec-${provider}-${hash}.md`, text };
}

export const isEdited = (provider: string, { file, text }: SpecChangeset): boolean => specChangeset(provider, text).file !== file;

/** The changesets of a provider's spec that are in a workspace. */
export async function specChangesetsIn(root: string, provider: string): Promise<readonly SpecChangeset[]> {
  const names = await readdir(path.join(root, ".changeset")).catch(() => []);
  const own = names.filter((name) => name.startsWith(`spec-${provider}-`) && /-[0-9a-f]{8}\.md$/.test(name)).sort();
  return Promise.all(
    own.map(async (name) => ({
      file: `.changeset/${name}`,
      text: await readFile(path.join(root, ".changeset", name), "utf8"),
    })),
  );
}
