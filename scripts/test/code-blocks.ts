import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { workspaceRoot } from "../src/workspace.js";

/** A block of TypeScript in a documentation. */
export interface CodeBlock {
  readonly file: string;
  /** How many lines stand above its first. */
  readonly above: number;
  readonly code: string;
}

/** The blocks in the READMEs, in the pages of documentation and in the doc comments of all packages. */
export async function documentedBlocks(): Promise<CodeBlock[]> {
  const names = await readdir(path.join(workspaceRoot, "packages"));
  const sources = await Promise.all(names.map((name) => sourcesBelow(`packages/${name}/src`)));
  const pages = (await readdir(path.join(workspaceRoot, "docs"))).map((name) => `docs/${name}`);
  const files = ["README.md", ...pages, ...names.map((name) => `packages/${name}/README.md`), ...sources.flat()];
  return (await Promise.all(files.map(blocksOf))).flat();
}

async function sourcesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(path.join(workspaceRoot, folder), { recursive: true });
  return entries.filter((name) => name.endsWith(".ts")).map((name) => path.posix.join(folder, name.split(path.sep).join("/")));
}

async function blocksOf(file: string): Promise<CodeBlock[]> {
  return codeBlocks(file, await readFile(path.join(workspaceRoot, file), "utf8"));
}

/** The blocks in a text: fenced ones and, of a source, those within a doc comment. */
export function codeBlocks(file: string, text: string): CodeBlock[] {
  const isSource = file.endsWith(".ts");
  const content = (line: string): string => (isSource ? line.replace(/^\s*\* ?/, "").replaceAll("*\\/", "*/") : line);
  const lines = text.split("\n");
  const isFence = (line: string, fence: string): boolean => content(line) === fence && (!isSource || /^\s*\*/.test(line));
  return lines.flatMap((line, index) => {
    if (!isFence(line, "```ts")) return [];
    const end = lines.findIndex((later, at) => at > index && isFence(later, "```"));
    return [
      {
        file,
        above: index + 1,
        code: lines
          .slice(index + 1, end)
          .map(content)
          .join("\n"),
      },
    ];
  });
}
