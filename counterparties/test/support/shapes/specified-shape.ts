import { type Field, manyOf, type Shape } from "./shape.js";
import type { Node, SpecDocument } from "./spec-document.js";

interface Schema extends Node {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly deprecated?: boolean;
}

/** An object that a schema describes. One without a name of its own is called by its place. */
export function specifiedShape(spec: SpecDocument, schema: Node, place: string): Shape {
  const resolve = (node: Node): Schema => spec.resolve(node);
  const name = spec.nameOf(schema) ?? place;

  const fields = (): ReadonlyMap<string, Field> => {
    const whole = resolve(schema);
    const parts = [whole, ...(whole.allOf ?? []).map(resolve)];
    const required = new Set(parts.flatMap((part) => part.required ?? []));
    const properties = parts.flatMap((part) => Object.entries(part.properties ?? {}));
    return new Map(properties.map(([key, property]) => [key, fieldOf(key, property, required.has(key))]));
  };

  const fieldOf = (key: string, property: Schema, required: boolean): Field => {
    const itself = resolve(property);
    const alternatives = (itself.oneOf ?? [itself]).map(resolve);
    const [value = itself] = alternatives.filter(({ type }) => type !== "null");
    return {
      ...describe(value, `${name}.${key}`),
      required,
      nullable: alternatives.some(({ type }) => [type].flat().includes("null")),
      deprecated: property.deprecated === true,
    };
  };

  const describe = (node: Node, at: string): Pick<Field, "type" | "shape"> => {
    const { type: types, items, additionalProperties, properties, allOf } = resolve(node);
    if (items !== undefined) return manyOf("array", describe(items, at));
    if (additionalProperties === true) return manyOf("map", { type: "anything" });
    if (typeof additionalProperties === "object") return manyOf("map", describe(additionalProperties, at));
    if ((properties ?? allOf) !== undefined) return { type: "object", shape: specifiedShape(spec, node, at) };
    const type = [types].flat().find((one) => one !== "null") ?? "anything";
    return { type: type === "integer" ? "number" : type };
  };

  return { name, fields };
}
