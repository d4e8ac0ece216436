import { LineCounter, parseDocument } from "yaml";
import { type Document, type Method, methods, type Operation, type Parameter, type Reference } from "./document.js";

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
  parametersOf(operation: Operation): readonly Parameter[];
  /** A message that names the file and the line at which a path into the document stands. */
  problem(path: readonly string[], message: string): string;
}

interface Ranged {
  readonly range?: readonly [number, number, number];
}

/** @throws SpecError if the text is not YAML. */
export function readSpec(provider: string, text: string): Spec {
  const file = `specs/${provider}.openapi.yaml`;
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const at = (offset: number): string => `${file}:${String(lines.linePos(offset).line)}`;
  if (yaml.errors.length > 0) throw new SpecError(yaml.errors.map(({ pos, message }) => `${at(pos[0])} ${message}`).join("\n"));
  const document = yaml.toJS() as Document;

  const resolve = <Value>(value: Value | Reference): Value => {
    if (typeof value !== "object" || value === null || !("$ref" in value)) return value;
    const tokens = value.$ref.split("/").slice(1);
    const target = tokens.reduce<unknown>((node, token) => (node as Record<string, unknown> | undefined)?.[token], document);
    if (target === undefined) throw new SpecError(`${file} ${value.$ref} leads nowhere.`);
    return resolve(target as Value | Reference);
  };

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
    problem(path, message) {
      // A key of digits is a text or a number in YAML, as it is written.
      const node = (yaml.getIn(path, true) ?? yaml.getIn([...path.slice(0, -1), Number(path.at(-1))], true)) as
        Ranged | undefined;
      return `${node?.range === undefined ? file : at(node.range[0])} ${message}`;
    },
  };
}
