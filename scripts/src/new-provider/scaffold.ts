import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { workspaceRoot } from "../workspace.js";
import { withDocsSection } from "./docs-section.js";
import { fill } from "./fill.js";
import { withDependency } from "./manifest-of-all.js";
import type { ProviderRequest } from "./provider-request.js";
import { readTemplate } from "./template.js";

const oxfmt = path.join(workspaceRoot, "node_modules/.bin/oxfmt");
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
  for (const [name, content] of files) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  const names = [...files.keys()].sort();
  // How long a name is decides how its lines are broken.
  await promisify(execFile)(
    oxfmt,
    names.filter((name) => /\.(ts|json|md|yaml)$/.test(name)),
    { cwd: root },
  );
  return names;
}
