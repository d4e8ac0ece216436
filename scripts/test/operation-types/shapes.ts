import type { Schema } from "../../src/spec/schema.js";
import type { Spec } from "../../src/spec/spec.js";

/** A member of an object, by its schema. */
export interface Member {
  readonly name: string;
  readonly required: boolean;
  /** References followed. */
  readonly schema: Schema;
}

/** The members of an object, also of one that is put together of several. */
export function membersOf(spec: Spec, schema: Schema): readonly Member[] {
  const { properties = {}, required = [], allOf = [] } = spec.resolve<Schema>(schema);
  const own = Object.entries(properties).map(([name, property]) => {
    return { name, required: required.includes(name), schema: spec.resolve<Schema>(property) };
  });
  return [...own, ...allOf.flatMap((part) => membersOf(spec, part))];
}

/** The TypeScript type of a plain value; undefined for one with known values, a list, an object or a file. */
export function plainType(schema: Schema): "string" | "number" | "boolean" | undefined {
  const { type, format, enum: values, "x-sendstatus-open-enum": known, oneOf, anyOf } = schema;
  if (values !== undefined || known !== undefined || oneOf !== undefined || anyOf !== undefined || format === "binary")
    return undefined;
  const [only, ...others] = [type].flat().filter((one) => one !== "null");
  if (others.length > 0) return undefined;
  if (only === "string" || only === "boolean") return only;
  return only === "integer" || only === "number" ? "number" : undefined;
}

/** A value that no member of this schema takes. */
export const wrongValue = (schema: Schema): string =>
  ["integer", "number"].some((type) => [schema.type].flat().includes(type)) ? '"a text"' : "12345";
