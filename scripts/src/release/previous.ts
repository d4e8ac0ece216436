import { defaultBase } from "./base.js";
import { git, isRepository } from "./git.js";

/** An earlier state of a workspace, as git knows it. */
export interface Previous {
  readonly commit: string;
  /** The text of a file then; undefined if there was none. */
  readonly textOf: (file: string) => Promise<string | undefined>;
}

/** There is nothing that a spec could be compared with. */
export class NotComparable extends Error {
  override readonly name = "NotComparable";
}

/**
 * The state to compare with: a given one or the one at which this work left the default branch or, where that is not known, the last
 * commit. Undefined where there is no history.
 *
 * @throws NotComparable if a given one is not known.
 */
export async function previousState(root: string, against: string | undefined): Promise<Previous | undefined> {
  const isKnown = await isRepository(root);
  const revision = against ?? (isKnown ? ((await defaultBase(root)) ?? "HEAD") : undefined);
  if (revision === undefined) return undefined;
  const commit = isKnown ? (await git(root, "rev-parse", "--verify", "--quiet", `${revision}^{commit}`))?.trim() : undefined;
  if (commit === undefined && against !== undefined) throw new NotComparable(`git does not know ${against} in ${root}.`);
  if (commit === undefined) return undefined;
  return { commit, textOf: async (file) => git(root, "show", `${commit}:${file}`) };
}
