import ts from "typescript";
import { behind, homeOf, statementsOf, symbolsIn } from "./declarations.js";
import type { EntryPoint, Package } from "./entry-points.js";

/** What users can see of a package. */
export interface Surface {
  readonly entryPoints: readonly ExportsOf[];
  /** What is not exported, but what exports are made of. */
  readonly hidden: ReadonlySet<ts.Symbol>;
  /** What exports are made of that is another package's. */
  readonly borrowed: ReadonlySet<ts.Symbol>;
}

/** What an entry point exports, under which name. */
export interface ExportsOf {
  readonly specifier: string;
  readonly exports: ReadonlyMap<string, ts.Symbol>;
}

/** Names are all that is looked up, so that the types of the platform are not read. */
export const programOf = (packages: readonly Package[]): ts.Program =>
  ts.createProgram(
    packages.flatMap(({ entryPoints }) => entryPoints.map(({ file }) => file)),
    { noLib: true, types: [], module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  );

export function surfaceOf({ folder, entryPoints }: Package, program: ts.Program): Surface {
  const checker = program.getTypeChecker();
  const listed = entryPoints.map((entryPoint) => exportsOf(entryPoint, program));
  const exported = new Set(listed.flatMap(({ exports }) => [...exports.values()]));
  const hidden = new Set<ts.Symbol>();
  const borrowed = new Set<ts.Symbol>();
  const follow = (symbol: ts.Symbol): void => {
    const named = statementsOf(symbol).flatMap((statement) => [...symbolsIn(statement, checker)]);
    for (const part of named) {
      if (exported.has(part) || hidden.has(part) || statementsOf(part).length === 0) continue;
      if (homeOf(part) === folder) {
        hidden.add(part);
        follow(part);
      } else borrowed.add(part);
    }
  };
  for (const symbol of exported) if (homeOf(symbol) === folder) follow(symbol);
  return { entryPoints: listed, hidden, borrowed };
}

function exportsOf({ specifier, file }: EntryPoint, program: ts.Program): ExportsOf {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${specifier} is not built: there is no module ${file}.`);
  const exports = checker.getExportsOfModule(module).map((symbol) => [symbol.name, behind(symbol, checker)] as const);
  return { specifier, exports: new Map(exports) };
}
