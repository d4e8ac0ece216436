import ts from "typescript";
import { declaredShapes, type Habits } from "./declared-shape.js";
import type { Shape } from "./shape.js";

/** What a file of an SDK's type declarations exports. */
export interface Declarations {
  /** The names of its interfaces. */
  readonly interfaces: readonly string[];
  /** An interface or another type. */
  shape(name: string): Shape;
  /** The methods that a class declares itself: what each takes first, and what it promises. */
  methods(className: string): ReadonlyMap<string, Method>;
}

export interface Method {
  readonly takes: Shape;
  readonly promises: Shape;
}

const options: ts.CompilerOptions = {
  strict: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  // The smallest one that has arrays and promises.
  lib: ["lib.es5.d.ts"],
  types: [],
};

/** Reads a file as the compiler does. */
export function declarationsIn(file: string, habits: Habits = {}): Declarations {
  const program = ts.createProgram([file], options);
  const checker = program.getTypeChecker();
  const shapeOf = declaredShapes(checker, habits);
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is no module.`);
  const exported = new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, itself(symbol)]));

  function itself(symbol: ts.Symbol): ts.Symbol {
    return (symbol.flags & ts.SymbolFlags.Alias) === 0 ? symbol : checker.getAliasedSymbol(symbol);
  }

  function typeOf(name: string): ts.Type {
    const symbol = exported.get(name);
    if (symbol === undefined) throw new Error(`${file} exports no ${name}.`);
    return checker.getDeclaredTypeOfSymbol(symbol);
  }

  function methodOf(symbol: ts.Symbol): Method {
    const [signature] = checker.getTypeOfSymbol(symbol).getCallSignatures();
    const [parameter] = signature?.parameters ?? [];
    const answer = signature && checker.getAwaitedType(signature.getReturnType());
    if (parameter === undefined || answer === undefined) throw new Error(`${symbol.name} takes or promises nothing.`);
    return { takes: shapeOf(checker.getTypeOfSymbol(parameter)), promises: shapeOf(answer) };
  }

  return {
    interfaces: [...exported.values()].filter(({ flags }) => flags & ts.SymbolFlags.Interface).map(({ name }) => name),
    shape: (name) => shapeOf(typeOf(name)),
    methods: (className) => {
      const methods = checker.getPropertiesOfType(typeOf(className)).filter(({ valueDeclaration: declaration }) => {
        return declaration?.kind === ts.SyntaxKind.MethodDeclaration && declaration.getSourceFile() === source;
      });
      return new Map(methods.map((symbol) => [symbol.name, methodOf(symbol)]));
    },
  };
}
