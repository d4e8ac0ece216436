import ts from "typescript";
import type { Rule } from "../conformance.js";
import { typeName } from "../../generate/source.js";

/** The one module of which everything is exported: it holds only types, under the names that the spec gives them. */
const publicTypes = "./generated/public.gen.js";

/** Each provider exports the same things under names of the same form, one by one. */
export const exportsOfIndex: Rule = ({ files, providers }) =>
  providers.flatMap((name) => {
    const file = `packages/${name}/src/index.ts`;
    const text = files.get(file);
    if (text === undefined) return [];
    const { stars, values, types } = exportsIn(text);
    const type = typeName(name);
    const expectedValues = [`create${type}`, `${name}ErrorCodes`, `${name}Capabilities`];
    const expectedTypes = ["Client", "Options", "Credentials", "Target", "Ticket"].map((role) => type + role);
    const missing = [
      ...expectedValues.filter((one) => !values.includes(one)),
      ...expectedTypes.filter((one) => !types.includes(one)),
    ];
    const further = values.filter((one) => !expectedValues.includes(one));
    const wrongStars = stars.filter(({ isType, from }) => !isType || from !== publicTypes);
    return [
      ...missing.map((one) => ({ file, problem: `It does not export ${one}.`, mend: "Every provider does: export it." })),
      ...further.map((one) => ({
        file,
        problem: `It exports the value ${one}, which no other provider has the like of.`,
        mend: "Keep it to the package, or give every provider one.",
      })),
      ...wrongStars.map(({ from }) => ({
        file,
        problem: `It exports everything of ${from}.`,
        mend: "Export by name what is meant to be public.",
      })),
      ...(stars.some(({ from }) => from === publicTypes)
        ? []
        : [{ file, problem: "It does not export the types of the spec.", mend: `Write: export type * from "${publicTypes}";` }]),
    ];
  });

interface Exports {
  readonly stars: readonly { readonly isType: boolean; readonly from: string }[];
  readonly values: readonly string[];
  readonly types: readonly string[];
}

function exportsIn(text: string): Exports {
  const { statements } = ts.createSourceFile("index.ts", text, ts.ScriptTarget.ESNext);
  const declarations = statements.filter(ts.isExportDeclaration);
  const named = declarations.flatMap(({ exportClause, isTypeOnly }) =>
    exportClause !== undefined && ts.isNamedExports(exportClause)
      ? exportClause.elements.map((element) => ({ name: element.name.text, isType: isTypeOnly || element.isTypeOnly }))
      : [],
  );
  return {
    stars: declarations.flatMap(({ exportClause, isTypeOnly, moduleSpecifier }) =>
      exportClause === undefined || ts.isNamespaceExport(exportClause)
        ? [{ isType: isTypeOnly, from: (moduleSpecifier as ts.StringLiteral).text }]
        : [],
    ),
    values: named.flatMap(({ name, isType }) => (isType ? [] : [name])),
    types: named.flatMap(({ name, isType }) => (isType ? [name] : [])),
  };
}
