import ts from "typescript";
import type { Rule } from "../conformance.js";
import type { Workspace } from "../workspace.js";

/** What the files of one kind may import besides what is in their own package. */
interface Allowed {
  /** Of the workspace, by the packages' names. */
  readonly own: readonly string[];
  /** Of others. */
  readonly others: RegExp;
  /** The same in words. */
  readonly words: string;
}

/**
 * core <- provider <- all: a package imports only what stands before it, and of others only the one that its manifest names. A test may
 * ask the emulator, too, and use any tool; the emulator is no library, and free in this.
 */
export const arrows: Rule = (workspace) =>
  [...workspace.files].flatMap(([file, text]) => {
    const [, name, part] = /^packages\/([^/]+)\/(src|test)\/.+\.ts$/.exec(file) ?? [];
    if (name === undefined) return [];
    const allowed = allowedIn(workspace, name, file);
    return importsOf(text).flatMap((imported) =>
      isAllowed(file, imported, allowed)
        ? []
        : [
            {
              file,
              problem: `It imports ${imported}.`,
              mend: `A ${part === "test" ? "test" : "source"} of ${name} imports only from ${allowed.words}.`,
            },
          ],
    );
  });

function allowedIn({ providers }: Workspace, name: string, file: string): Allowed {
  const arrow = name === "core" ? [] : name === "all" ? ["core", ...providers] : ["core"];
  const isTest = file.startsWith(`packages/${name}/test/`);
  const own = isTest ? [...new Set([...arrow, name, ...(name === "core" ? [] : ["emulator"])])] : arrow;
  const words = ["itself", ...own.map((one) => `@sendstatus/${one}`)];
  if (isTest || name === "emulator") return { own, others: /./, words: words.join(", ") };
  // What only Node can do stands apart, so that nobody else has to load it.
  if (file.startsWith("packages/core/src/node/")) return { own, others: /^node:/, words: [...words, "node:…"].join(", ") };
  if (providers.includes(name)) return { own, others: /^openapi-fetch$/, words: [...words, "openapi-fetch"].join(", ") };
  return { own, others: /^$/, words: words.join(", ") };
}

const importsOf = (text: string): readonly string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

function isAllowed(file: string, imported: string, { own, others }: Allowed): boolean {
  if (imported.startsWith(".")) {
    // Of `packages/name/src/a.ts`, one step up leads to the package, and two out of it.
    const up = imported.split("/").filter((step) => step === "..").length;
    return up <= file.split("/").length - 3;
  }
  const [, name] = /^@sendstatus\/([^/]+)/.exec(imported) ?? [];
  return name === undefined ? others.test(imported) : own.includes(name);
}
