import assert from "node:assert/strict";
import { packed } from "./packed.js";
import type { Say } from "./rehearse.js";
import type { Scratch } from "./scratch.js";
import { newestOf, type Versions } from "./versions.js";

/**
 * Packs a package and looks at its version, its changelog and the versions that it needs.
 *
 * @throws AssertionError if one is not what it has to be.
 */
export async function checkPacked(
  { root, shell }: Scratch,
  folder: string,
  versions: Versions,
  line: string,
  say: Say,
): Promise<void> {
  const { version, dependencies, changelog } = await packed(root, shell, folder);
  const newest = newestOf(changelog);
  const needs = Object.entries(dependencies).map(([name, range]) => `${name}@${range}`);
  say(
    `$ pnpm pack packages/${folder}\n${[`version ${version}, needs:`, ...(needs.length > 0 ? needs : ["nothing"])].join(" ")}\n`,
  );
  say(`${newest.replaceAll(/^/gm, "  ").replaceAll(/^ +$/gm, "")}\n`);
  assert.equal(version, versions.get(folder));
  assert.ok(newest.startsWith(`## ${version}\n`), newest);
  assert.ok(newest.includes(line), `The changelog of ${folder} does not say: ${line}`);
  for (const [name, range] of Object.entries(dependencies)) {
    const own = name.startsWith("@sendstatus/") ? versions.get(name.slice("@sendstatus/".length)) : undefined;
    if (own === undefined) assert.match(range, /^[~^]?\d/, name);
    else assert.equal(range, `^${own}`, name);
  }
}
