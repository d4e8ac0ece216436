import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { createTwoFilesPatch } from "diff";
import { SpecError } from "../spec/spec.js";
import { workspaceRoot } from "../workspace.js";
import { generate, type GeneratedFile } from "./generate.js";

const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

try {
  const files = await generate(workspaceRoot);
  const stale = await filterAsync(files, async (file) => (await contentOnDisk(file)) !== file.content);
  if (values.check) {
    for (const file of stale)
      console.error(createTwoFilesPatch(file.path, file.path, await contentOnDisk(file), file.content, "in the tree", "fresh"));
    console.log(stale.length === 0 ? `${String(files.length)} generated files are up to date.` : "Stale: run `pnpm generate`.");
    process.exitCode = stale.length === 0 ? 0 : 1;
  } else {
    for (const file of stale) await write(file);
    console.log(`${String(files.length)} files generated, ${String(stale.length)} of them changed.`);
  }
} catch (error) {
  if (!(error instanceof SpecError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function contentOnDisk(file: GeneratedFile): Promise<string> {
  return readFile(path.join(workspaceRoot, file.path), "utf8").catch(() => "");
}

async function write(file: GeneratedFile): Promise<void> {
  const target = path.join(workspaceRoot, file.path);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, file.content);
}

async function filterAsync<Item>(items: readonly Item[], test: (item: Item) => Promise<boolean>): Promise<Item[]> {
  const results = await Promise.all(items.map(test));
  return items.filter((_item, index) => results[index]);
}
