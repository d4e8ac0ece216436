import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { providersIn } from "../workspace.js";
import type { Bump } from "./bump.js";
import { type Change, levelOf, lineOf } from "./change.js";
import { type ChangesOfProvider, changesOfProvider } from "./changes-of-provider.js";
import { specChangesetsIn } from "./changeset-files.js";
import { changesetText } from "./changeset-text.js";
import { publishedIn } from "./manifests.js";
import { movedPackages } from "./moved-packages.js";
import { type Plan, planChangeset } from "./plan-changeset.js";
import { NotComparable, type Previous, previousState } from "./previous.js";

/**
 * Says what the specs' changes are to users, and writes the changesets that tell them.
 *
 * @throws NotComparable if the state to compare with is not known.
 */
export async function tellChanges(root: string, against: string | undefined, say: (line: string) => void): Promise<void> {
  const previous = await previousState(root, against);
  if (previous === undefined) return;
  for (const provider of providersIn(path.join(root, "specs"))) {
    try {
      const found = await changesOfProvider(root, provider, previous);
      if (found !== undefined) await tell(root, previous, found, say);
    } catch (error) {
      if (!(error instanceof NotComparable)) throw error;
      say(error.message);
    }
  }
}

async function tell(root: string, previous: Previous, found: ChangesOfProvider, say: (line: string) => void): Promise<void> {
  const plan = await planOf(root, previous, found);
  const level = levelOf(found.changes);
  if (level !== undefined) say(`\n${found.title}, since ${previous.commit.slice(0, 7)}: ${level}`);
  for (const change of found.changes) say(lineOf(change));
  for (const { file } of plan.edited) say(`${file} has been edited and stays as it is.`);
  for (const { file } of plan.remove) {
    await rm(path.join(root, file));
    say(`${file} removed.`);
  }
  if (plan.write === undefined) return;
  await mkdir(path.join(root, ".changeset"), { recursive: true });
  await writeFile(path.join(root, plan.write.file), plan.write.text);
  say(`${plan.write.file} written.`);
}

async function planOf(root: string, previous: Previous, { provider, title, changes }: ChangesOfProvider): Promise<Plan> {
  const changesets = await specChangesetsIn(root, provider);
  // Those that were there before tell of earlier changes.
  const areOld = await Promise.all(changesets.map(async ({ file }) => (await previous.textOf(file)) !== undefined));
  const own = changesets.filter((_changeset, index) => areOld[index] !== true);
  const published = await publishedIn(root);
  const bumpsOf = (told: readonly Change[]): ReadonlyMap<string, Bump> =>
    movedPackages(published, provider, levelOf(told) ?? "emulated");
  const lines = bumpsOf(changes).size === 0 ? [] : changes.map(lineOf);
  const textOf = (told: readonly string[]): string =>
    changesetText(bumpsOf(changes.filter((change) => told.includes(lineOf(change)))), title, told);
  return planChangeset(provider, own, lines, textOf);
}
