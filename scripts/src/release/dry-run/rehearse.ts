import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { checkPacked } from "./check-packed.js";
import type { Rehearsal } from "./rehearsals.js";
import type { Scratch } from "./scratch.js";
import { nextVersion, type Versions, versionsIn } from "./versions.js";

export type Say = (text: string) => void;

/** Brings the workspace to where the next change begins: what waits for a release is released. */
export async function releaseWhatWaits({ root, shell, commit }: Scratch, say: Say): Promise<void> {
  await commit("chore: as it is");
  await shell("changeset", "version");
  await commit("chore: release");
  say(`Released before: ${inWords(await versionsIn(root))}`);
}

/**
 * Edits a file and carries the change up to the tarballs.
 *
 * @throws AssertionError if something else comes of it than has to.
 */
export async function rehearse(scratch: Scratch, rehearsal: Rehearsal, say: Say): Promise<void> {
  const { root, shell, commit } = scratch;
  say(`\n=== ${rehearsal.level}: ${rehearsal.file}`);
  await edit(root, rehearsal);
  say(`\n$ git diff\n${changedLines(await shell("git", "diff", "--unified=0", rehearsal.file))}\n`);
  if (rehearsal.changeset === undefined) say(`$ pnpm generate\n${await shell("tsx", "scripts/src/generate/main.ts")}`);
  else await writeFile(path.join(root, ".changeset/as-it-is-written.md"), rehearsal.changeset);
  const changeset = await onlyChangeset(root);
  say(`${rehearsal.changeset === undefined ? "" : "$ pnpm changeset\n\n"}$ cat ${changeset.file}\n${changeset.text}`);
  assert.ok(changeset.text.split("\n").includes(rehearsal.line), `${changeset.file} does not say: ${rehearsal.line}`);
  say(`$ pnpm changeset:check\n${await shell("tsx", "scripts/src/release/check-changesets.ts", "--root", root)}`);
  await commit("feat: a change");

  const before = await versionsIn(root);
  await shell("changeset", "version");
  const after = await versionsIn(root);
  say(`$ pnpm release:version\n${inDifference(before, after)}\n`);
  assert.deepEqual(after, expectedVersions(before, rehearsal));
  const changed = (await shell("git", "diff", "HEAD", "--name-only")).split("\n");
  for (const [folder, version] of after) {
    const isMoved = before.get(folder) !== version;
    assert.equal(changed.includes(`packages/${folder}/CHANGELOG.md`), isMoved, folder);
    // Whoever only comes along has nothing to say but that.
    const isTold = changeset.text.includes(`"@sendstatus/${folder}"`);
    if (isMoved) await checkPacked(scratch, folder, after, isTold ? rehearsal.line : "- Updated dependencies", say);
  }
  await commit("chore: release");
}

async function edit(root: string, { file, edit: change }: Rehearsal): Promise<void> {
  const text = await readFile(path.join(root, file), "utf8");
  assert.notEqual(change(text), text, `${file} does not hold what the dry run edits.`);
  await writeFile(path.join(root, file), change(text));
}

async function onlyChangeset(root: string): Promise<{ readonly file: string; readonly text: string }> {
  const files = (await readdir(path.join(root, ".changeset"))).filter((name) => /^(?!README).*\.md$/.test(name));
  assert.equal(files.length, 1, `one changeset is expected, not ${String(files.length)}`);
  const file = `.changeset/${String(files[0])}`;
  return { file, text: await readFile(path.join(root, file), "utf8") };
}

function expectedVersions(before: Versions, { moved }: Rehearsal): Versions {
  const next = (folder: string, version: string): string => {
    const bump = moved[folder];
    return bump === undefined ? version : nextVersion(version, bump);
  };
  return new Map([...before].map(([folder, version]) => [folder, next(folder, version)]));
}

const inWords = (versions: Versions): string => [...versions].map(([folder, version]) => `${folder} ${version}`).join(", ");

/** Those that move, and those that stay. */
function inDifference(before: Versions, after: Versions): string {
  const moved = [...after].filter(([folder, version]) => before.get(folder) !== version);
  const still = [...after].filter(([folder, version]) => before.get(folder) === version);
  const moves = moved.map(([folder, version]) => `${folder} ${String(before.get(folder))} → ${version}`);
  return [...moves, ...(still.length === 0 ? [] : [`as before: ${inWords(new Map(still))}`])].join("\n");
}

const changedLines = (diff: string): string =>
  diff
    .split("\n")
    .filter((line) => /^[-+](?![-+])/.test(line))
    .join("\n");
