import { nameOf } from "../../generate/docs/provider/names-behind.js";
import type { Schema } from "../../spec/document.js";
import type { Spec } from "../../spec/spec.js";
import { code } from "./words.js";

/** One of the things that a value may be. */
export interface Alternative {
  readonly words: string;
  /** What takes it in besides itself: all texts take in one of them. */
  readonly within?: string;
}

const anything = "anything";
const text = "a text";
const number = "a number";

const scalars: Readonly<Record<string, string>> = {
  string: text,
  integer: number,
  number,
  boolean: "true or false",
  null: "null",
  array: "a list",
  object: "an object",
};

/** What a value may be, each once. The types of TypeScript decide: an integer is a number, an open enum is open. */
export function alternativesOf(spec: Spec, schema: Schema): readonly Alternative[] {
  return [...new Map(alternatives(spec, schema).map((alternative) => [alternative.words, alternative])).values()];
}

function alternatives(spec: Spec, schema: Schema): readonly Alternative[] {
  const resolved = spec.resolve<Schema>(schema);
  const name = nameOf(schema);
  if (name !== undefined && isObject(resolved)) return [{ words: code(name) }];
  const choices = resolved.oneOf ?? resolved.anyOf;
  if (choices !== undefined) return choices.flatMap((choice) => alternatives(spec, choice));
  if (resolved.enum !== undefined) return resolved.enum.map(literal);
  if (resolved.format === "binary") return [{ words: "a file" }];
  const types = [resolved.type ?? []].flat();
  if (isObject(resolved)) return ["object", ...types.filter((type) => type === "null")].map(ofType);
  return types.length === 0 ? [{ words: anything }] : types.map(ofType);
}

export const isObject = ({ type, properties, allOf }: Schema): boolean =>
  properties !== undefined || allOf !== undefined || [type].flat().includes("object");

const ofType = (type: string): Alternative => ({ words: scalars[type] ?? type });

const literal = (value: string | number): Alternative =>
  typeof value === "number" ? { words: String(value), within: number } : { words: code(value), within: text };

/** Whether an alternative is among others, or one of them takes it in. */
export const isCovered = ({ words, within }: Alternative, others: readonly Alternative[]): boolean =>
  others.some((other) => [words, within, anything].includes(other.words));
