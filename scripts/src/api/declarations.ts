import ts from "typescript";

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/** The statements that declare something at the top of a file: of overloads there are several. */
export function statementsOf(symbol: ts.Symbol): ts.Statement[] {
  const statements = (symbol.declarations ?? []).flatMap((declaration) => {
    const statement: ts.Node = ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
    return ts.isStatement(statement) && ts.isSourceFile(statement.parent) ? [statement] : [];
  });
  return [...new Set(statements)];
}

/** Without comments: they may change. */
export const textOf = (statement: ts.Statement): string =>
  printer.printNode(ts.EmitHint.Unspecified, statement, statement.getSourceFile());

/** All that a statement names, itself included. */
export function symbolsIn(statement: ts.Statement, checker: ts.TypeChecker): Set<ts.Symbol> {
  const symbols = new Set<ts.Symbol>();
  const visit = (node: ts.Node): void => {
    const symbol = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined;
    if (symbol !== undefined) symbols.add(behind(symbol, checker));
    ts.forEachChild(node, visit);
  };
  visit(statement);
  return symbols;
}

/** What an import or a re-export stands for. */
export const behind = (symbol: ts.Symbol, checker: ts.TypeChecker): ts.Symbol =>
  (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);

/** Where a symbol is declared: the package's folder or, of a dependency, its name. */
export function homeOf(symbol: ts.Symbol): string | undefined {
  const file = symbol.declarations?.[0]?.getSourceFile().fileName ?? "";
  return (/.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? /\/packages\/([^/]+)\/dist\//.exec(file))?.[1];
}
