import type { Schema } from "../../../spec/document.js";
import type { Spec } from "../../../spec/spec.js";
import { nameOf } from "./names-behind.js";

/** A field of an object. One of an object without a name follows it, as `parent.child` or, in a list, as `parent[].child`. */
export interface Field {
  readonly name: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
}

/** The fields of an object itself, those of its parts without a name included. */
export function fieldsOf(spec: Spec, schema: Schema, above = ""): readonly Field[] {
  const { properties = {}, required = [], allOf = [] } = schema;
  const own = Object.entries(properties).flatMap(([property, value]) => {
    const name = above + property;
    return [
      { name, schema: value, isRequired: required.includes(property) },
      ...(isNamed(value) ? [] : fieldsOf(spec, value, `${name}.`)),
      ...(value.items === undefined || isNamed(value.items) ? [] : fieldsOf(spec, value.items, `${name}[].`)),
    ];
  });
  return [...own, ...allOf.filter((part) => !isNamed(part)).flatMap((part) => fieldsOf(spec, part, above))];
}

/** The names of the objects whose fields an object has besides its own. */
export const basesOf = ({ allOf = [] }: Schema): readonly string[] => allOf.flatMap((part) => nameOf(part) ?? []);

const isNamed = (schema: Schema): boolean => nameOf(schema) !== undefined;
