import { isEdited, type SpecChangeset, specChangeset } from "./changeset-files.js";

/** What becomes of the changesets of a provider's spec. */
export interface Plan {
  readonly write?: SpecChangeset;
  readonly remove: readonly SpecChangeset[];
  /** Those that somebody has edited. They are left as they are. */
  readonly edited: readonly SpecChangeset[];
}

/**
 * One changeset tells a change of a spec, whoever generates how often. What nobody has edited is replaced; of what somebody has edited
 * nothing is told again.
 */
export function planChangeset(
  provider: string,
  existing: readonly SpecChangeset[],
  lines: readonly string[],
  textOf: (lines: readonly string[]) => string,
): Plan {
  const edited = existing.filter((changeset) => isEdited(provider, changeset));
  const own = existing.filter((changeset) => !edited.includes(changeset));
  const isTold = lines.length > 0 && edited.some(({ file }) => file === specChangeset(provider, textOf(lines)).file);
  const untold = isTold ? [] : lines.filter((line) => !edited.some(({ text }) => text.split("\n").includes(line)));
  if (untold.length === 0) return { remove: own, edited };
  const wanted = specChangeset(provider, textOf(untold));
  const isThere = existing.some(({ file }) => file === wanted.file);
  return {
    ...(isThere ? {} : { write: wanted }),
    remove: own.filter(({ file }) => file !== wanted.file),
    edited,
  };
}
