import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { format, resolveConfig } from "prettier";
import { withDocsSection } from "./docs-section.js";
import { fill } from "./fill.js";
import { withDependency } from "./manifest-of-all.js";
import type { ProviderRequest } from "./provider-request.js";
import { readTemplate } from "./template.js";

const docsPage = "docs/what-each-provider-can-tell-you.md";
const manifestOfAll = "packages/all/package.json";

/** Writes all that a new provider consists of by hand, and names the files. What is generated is left to the generator. */
export async function scaffold(root: string, request: ProviderRequest): Promise<readonly string[]> {
  const textOf = async (file: string): Promise<string> => readFile(path.join(root, file), "utf8");
  const files = new Map<string, string>();
  for (const [name, template] of await readTemplate()) files.set(fill(name, request), fill(template, request));
  files.set(`packages/${request.name}/LICENSE`, await textOf("LICENSE"));
  files.set(docsPage, await withDocsSection(await textOf(docsPage), request));
  files.set(manifestOfAll, withDependency(await textOf(manifestOfAll), request.name));
  for (const [name, content] of files) await writeFormatted(path.join(root, name), content);
  return [...files.keys()].sort();
}

/** How long a name is decides how its lines are broken. */
async function writeFormatted(file: string, content: string): Promise<void> {
  const options = await resolveConfig(file, { editorconfig: true });
  const isFormatted = /\.(ts|json|md|yaml)$/.test(file);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, isFormatted ? await format(content, { ...options, filepath: file }) : content);
}
