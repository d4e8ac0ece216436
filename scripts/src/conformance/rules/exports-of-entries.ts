import ts from "typescript";
import type { Rule } from "../conformance.js";
import type { Fault } from "../fault.js";
import { typeName } from "../../generate/source.js";

/** The one module of which everything is exported: it holds only types, under the names that the spec gives them. */
const publicTypes = "./generated/public.gen.js";

/** What an entry exports, each with the name of its role for a provider. */
interface Entry {
  readonly file: string;
  readonly values: readonly string[];
  readonly types: readonly string[];
  /** Whether the types of the spec are among them. */
  readonly hasSpecTypes: boolean;
}

const entriesOf = (name: string): readonly Entry[] => {
  const type = typeName(name);
  return [
    {
      file: `packages/${name}/src/index.ts`,
      values: [`create${type}`, `${name}ErrorCodes`, `${name}Capabilities`],
      types: ["Client", "Options", "Credentials", "Target", "Ticket"].map((role) => type + role),
      hasSpecTypes: true,
    },
    {
      file: `packages/${name}/src/status.ts`,
      values: [`create${type}Status`],
      types: ["StatusClient", "StatusOptions", "Credentials", "Target", "Ticket"].map((role) => type + role),
      hasSpecTypes: false,
    },
  ];
};

/** Each provider exports the same things under names of the same form, one by one. */
export const exportsOfEntries: Rule = ({ files, providers }) =>
  providers.flatMap(entriesOf).flatMap((entry) => {
    const text = files.get(entry.file);
    return text === undefined ? [] : faultsOf(entry, exportsIn(text));
  });

function faultsOf({ file, hasSpecTypes, ...expected }: Entry, { stars, values, types }: Exports): readonly Fault[] {
  const missing = [
    ...expected.values.filter((one) => !values.includes(one)),
    ...expected.types.filter((one) => !types.includes(one)),
  ];
  const further = values.filter((one) => !expected.values.includes(one));
  const isOfSpec = ({ isType, from }: Star): boolean => hasSpecTypes && isType && from === publicTypes;
  return [
    ...missing.map((one) => ({ file, problem: `It does not export ${one}.`, mend: "Every provider does: export it." })),
    ...further.map((one) => ({
      file,
      problem: `It exports the value ${one}, which no other provider has the like of.`,
      mend: "Keep it to the package, or give every provider one.",
    })),
    ...stars
      .filter((star) => !isOfSpec(star))
      .map(({ from }) => ({
        file,
        problem: `It exports everything of ${from}.`,
        mend: "Export by name what is meant to be public.",
      })),
    ...(!hasSpecTypes || stars.some(({ from }) => from === publicTypes)
      ? []
      : [{ file, problem: "It does not export the types of the spec.", mend: `Write: export type * from "${publicTypes}";` }]),
  ];
}

interface Star {
  readonly isType: boolean;
  readonly from: string;
}

interface Exports {
  readonly stars: readonly Star[];
  readonly values: readonly string[];
  readonly types: readonly string[];
}

function exportsIn(text: string): Exports {
  const { statements } = ts.createSourceFile("entry.ts", text, ts.ScriptTarget.ESNext);
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
