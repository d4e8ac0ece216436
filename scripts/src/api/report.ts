import type ts from "typescript";
import { homeOf, statementsOf, textOf } from "./declarations.js";
import type { Package } from "./entry-points.js";
import type { ExportsOf, Surface } from "./surface.js";

/** A surface as Markdown. What several entry points export is shown once. */
export function reportOf({ name, folder }: Package, { entryPoints, hidden, borrowed }: Surface): string {
  const shown = new Set<ts.Symbol>();
  return [
    `# The API of ${name}`,
    "Written by `npm run api`: all that users can see, without comments. Whoever changes it changes something for them: say so in a changeset.",
    ...entryPoints.flatMap((entryPoint) => entryPointSection(entryPoint, folder, shown)),
    ...(hidden.size === 0 ? [] : ["## Not exported, but part of it", code([...hidden].sort(byName).flatMap(declarationsOf))]),
    ...(borrowed.size === 0 ? [] : ["## Of other packages", lenders(borrowed)]),
  ].join("\n\n");
}

function entryPointSection({ specifier, exports }: ExportsOf, folder: string, shown: Set<ts.Symbol>): string[] {
  const entries = [...exports].sort(([one], [other]) => (one < other ? -1 : 1));
  const fresh = entries.filter(([, symbol]) => !shown.has(symbol));
  const repeated = entries.filter(([, symbol]) => shown.has(symbol)).map(([name]) => `\`${name}\``);
  for (const [, symbol] of fresh) shown.add(symbol);
  return [
    `## \`${specifier}\``,
    code(fresh.flatMap(([name, symbol]) => exportInCode(name, symbol, folder))),
    ...(repeated.length === 0 ? [] : [`And, as above: ${repeated.join(", ")}.`]),
  ];
}

function exportInCode(name: string, symbol: ts.Symbol, folder: string): string[] {
  const home = homeOf(symbol) ?? "";
  // A module has no statement of its own.
  if (statementsOf(symbol).length === 0) return [`export * as ${name} from "${packageNamed(home)}";`];
  if (home !== folder) return [`export { ${renamed(symbol.name, name)} } from "${packageNamed(home)}";`];
  return symbol.name === name ? declarationsOf(symbol) : [...declarationsOf(symbol), `export { ${renamed(symbol.name, name)} };`];
}

const renamed = (name: string, exported: string): string => (name === exported ? name : `${name} as ${exported}`);

const declarationsOf = (symbol: ts.Symbol): string[] => statementsOf(symbol).map(textOf);

const code = (declarations: readonly string[]): string => `\`\`\`ts\n${declarations.join("\n\n")}\n\`\`\``;

function lenders(borrowed: ReadonlySet<ts.Symbol>): string {
  const homes = [...new Set([...borrowed].map((symbol) => homeOf(symbol) ?? ""))].sort();
  const lines = homes.map((home) => {
    const names = [...borrowed].filter((symbol) => homeOf(symbol) === home).sort(byName);
    return `- \`${packageNamed(home)}\`: ${names.map((symbol) => `\`${symbol.name}\``).join(", ")}`;
  });
  return lines.join("\n");
}

/** A folder of `packages` has a name without slash. */
const packageNamed = (home: string): string => (home.includes("/") || home === "openapi-fetch" ? home : `@sendstatus/${home}`);

const byName = (one: ts.Symbol, other: ts.Symbol): number => (one.name < other.name ? -1 : 1);
