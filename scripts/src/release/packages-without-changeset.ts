import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { isSame } from "./compare/same.js";
import { git } from "./git.js";
import { type Manifest, publishedIn } from "./manifests.js";
import { shippedManifest } from "./shipped-manifest.js";

/** The published packages that differ from a commit in what users get, and of which no changeset since then speaks. */
export async function packagesWithoutChangeset(root: string, base: string): Promise<readonly string[]> {
  const files = await filesSince(root, base);
  const changesets = files.filter((file) => /^\.changeset\/(?!README)[^/]+\.md$/.test(file));
  const texts = await Promise.all(changesets.map(async (file) => textNow(root, file)));
  // One that is gone speaks of nothing.
  const heads = texts.flatMap((text) => /^---\r?\n([\s\S]*?)---/.exec(text ?? "")?.[1] ?? []);
  // An empty changeset is how somebody says that users notice nothing.
  if (heads.some((head) => head.trim() === "")) return [];
  const published = [...(await publishedIn(root))];
  const changed = published.map(async ([folder, manifest]) =>
    (await isChanged(root, base, files, folder)) ? [manifest.name] : [],
  );
  return (await Promise.all(changed))
    .flat()
    .filter((name) => !heads.some((head) => head.includes(`"${name}"`) || head.includes(`'${name}'`)));
}

/** What differs from a commit, committed or not, new files included. */
async function filesSince(root: string, base: string): Promise<readonly string[]> {
  const listings = [
    await git(root, "diff", "--name-only", "--no-renames", base),
    await git(root, "ls-files", "--others", "--exclude-standard"),
  ];
  return listings.flatMap((listing) => (listing ?? "").split("\n").filter((line) => line !== ""));
}

async function isChanged(root: string, base: string, files: readonly string[], folder: string): Promise<boolean> {
  const inPackage = `packages/${folder}/`;
  const [before, after] = await Promise.all([manifestAt(root, base, inPackage), manifestAt(root, undefined, inPackage)]);
  // The changesets of a new version have gone into its changelog.
  if (before !== undefined && before.version !== after?.version) return false;
  if (!isSame(await shippedAt(root, base, before), await shippedAt(root, undefined, after))) return true;
  // What is built follows from the sources.
  const folders = ["src", ...(after?.files ?? [])].map((entry) => `${inPackage}${entry}/`);
  const shipped = files.filter((file) => folders.some((start) => file.startsWith(start)));
  return (await Promise.all(shipped.map(async (file) => saysMore(root, base, file)))).includes(true);
}

/** Whether there is more to a file that differs than another comment. */
async function saysMore(root: string, base: string, file: string): Promise<boolean> {
  const [before, after] = await Promise.all([textAt(root, base, file), textAt(root, undefined, file)]);
  if (!file.endsWith(".yaml") || before === undefined || after === undefined) return true;
  return !isSame(parse(before), parse(after));
}

async function manifestAt(root: string, commit: string | undefined, inPackage: string): Promise<Manifest | undefined> {
  const text = await textAt(root, commit, `${inPackage}package.json`);
  return text === undefined ? undefined : (JSON.parse(text) as Manifest);
}

const shippedAt = async (root: string, commit: string | undefined, manifest: Manifest | undefined): Promise<object> =>
  shippedManifest(manifest ?? {}, (await textAt(root, commit, "pnpm-workspace.yaml")) ?? "");

/** The text of a file in a commit, or as it is now; undefined where there is none. */
const textAt = async (root: string, commit: string | undefined, file: string): Promise<string | undefined> =>
  commit === undefined ? textNow(root, file) : git(root, "show", `${commit}:${file}`);

const textNow = async (root: string, file: string): Promise<string | undefined> =>
  readFile(path.join(root, file), "utf8").catch(() => undefined);
