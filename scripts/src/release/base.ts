import { git } from "./git.js";

/** Where the default branch may be known, the one that was fetched first. */
const defaultBranches = ["origin/HEAD", "origin/main", "main"];

/** The commit at which this work left a branch; undefined where that is not known, as in a shallow clone. */
export async function mergeBase(root: string, branch: string): Promise<string | undefined> {
  return (await git(root, "merge-base", "HEAD", branch))?.trim();
}

/** The commit at which this work left the default branch; undefined where none is known. */
export async function defaultBase(root: string): Promise<string | undefined> {
  for (const branch of defaultBranches) {
    const base = await mergeBase(root, branch);
    if (base !== undefined) return base;
  }
  return undefined;
}
