import ts from "typescript";
import type { DocumentationEntryPoint } from "typedoc";
import type { Package } from "../api/entry-points.js";

/** Each entry point as a module of the reference, under the name by which it is imported. */
export function modulesOf(packages: readonly Package[]): DocumentationEntryPoint[] {
  const entryPoints = packages.flatMap((one) => one.entryPoints);
  const program = ts.createProgram(
    entryPoints.map(({ file }) => file),
    {
      lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: ["node"],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
    },
  );
  return entryPoints.map(({ specifier, file }) => {
    const sourceFile = program.getSourceFile(file);
    if (sourceFile === undefined) throw new Error(`${specifier} is not built: there is no ${file}.`);
    return { displayName: specifier, program, sourceFile };
  });
}
