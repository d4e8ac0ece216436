import { LineCounter, parseDocument } from "yaml";
import { type Document, type Method, methods, type Operation, type Parameter, type Reference } from "./document.js";
import { lineAt } from "./lines.js";
import { placesIn } from "./places.js";
import { followIn, isReference, referenceFault } from "./references.js";
import { shapeFaults } from "./shape.js";

/** Something wrong in a spec, at its place. */
export class SpecError extends Error {
  override readonly name = "SpecError";
}

/** An operation with the path and method it stands under. */
export interface PlacedOperation {
  readonly path: string;
  readonly method: Method;
  readonly operation: Operation;
}

/** A provider's spec, which still knows the line of everything in it. */
export interface Spec {
  readonly provider: string;
  /** The file as messages name it, relative to the workspace. */
  readonly file: string;
  readonly document: Document;
  readonly operations: readonly PlacedOperation[];
  /** What a `$ref` leads to, or the thing itself. */
  resolve<Value>(value: Value | Reference): Value;
  parametersOf(operation: Pick<Operation, "parameters">): readonly Parameter[];
  /** The path into the document to one of its objects or lists. */
  pathOf(node: object): readonly string[];
  /** A message that names the file and the line at which a path into the document stands. */
  problem(path: readonly string[], message: string): string;
}

/** @throws SpecError with all that is wrong, if the text is not YAML or not what the generator reads. */
export function readSpec(provider: string, text: string): Spec {
  const file = `specs/${provider}.openapi.yaml`;
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number): string => `${file}:${String(lines.linePos(offset).line)}`;
  if (yaml.errors.length > 0) throw new SpecError(yaml.errors.map(({ pos, message }) => `${at(pos[0])} ${message}`).join("\n"));
  const document = yaml.toJS() as Document;
  const places = placesIn(document);
  const follow = followIn(document);

  const pathOf = (node: object): readonly string[] => places.get(node) ?? [];
  const problem = (path: readonly string[], message: string): string => `${file}:${String(lineAt(yaml, lines, path))} ${message}`;
  const problems = [
    ...shapeFaults(document).map(({ path, message }) => problem(path, message)),
    ...[...places].flatMap(([node, path]) => {
      const fault = isReference(node) ? referenceFault(follow, node) : undefined;
      return fault === undefined ? [] : [problem([...path, "$ref"], fault)];
    }),
  ];
  if (problems.length > 0) throw new SpecError(problems.join("\n"));

  const resolve = <Value>(value: Value | Reference): Value =>
    isReference(value) ? resolve(follow(value.$ref) as Value | Reference) : value;

  return {
    provider,
    file,
    document,
    operations: Object.entries(document.paths).flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method];
        return operation === undefined ? [] : [{ path, method, operation }];
      }),
    ),
    resolve,
    parametersOf: ({ parameters = [] }) => parameters.map((parameter) => resolve<Parameter>(parameter)),
    pathOf,
    problem,
  };
}
