import type { Schema } from "../../spec/document.js";
import { openEnumValues } from "../../spec/open-enums.js";
import { type Spec, SpecError } from "../../spec/spec.js";
import { docComment, memberName } from "../source.js";

/** A member of an interface, with its documentation. */
export function member(
  name: string,
  { required = false, description }: { required?: boolean; description?: string },
  type: string,
): string {
  return `${docComment([description])}readonly ${memberName(name)}${required ? "" : "?"}: ${type}${required ? "" : " | undefined"};`;
}

/** The TypeScript type of a parameter. Objects have names in a spec; parameters are scalars and lists of them. */
export function typeExpression(spec: Spec, schema: Schema): string {
  if (schema.$ref !== undefined) return schemaName(spec, schema);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const known = openEnumValues(schema)?.map(({ value }) => JSON.stringify(value));
  const type = [schema.type].flat();
  if (type.length === 1 && type[0] === "array" && schema.items !== undefined)
    return `readonly (${typeExpression(spec, schema.items)})[]`;
  const scalars = type.map(
    (name) => ({ string: "string", integer: "number", number: "number", boolean: "boolean", null: "null" })[name ?? ""],
  );
  if (scalars.length === 0 || scalars.includes(undefined))
    throw new SpecError(spec.problem(spec.pathOf(schema), `a parameter cannot be of type ${JSON.stringify(schema.type)}.`));
  return known === undefined ? scalars.join(" | ") : [...known, `(${scalars.join(" | ")} & {})`].join(" | ");
}

/** The name of a schema: the one that it has under components/schemas. */
export function schemaName(spec: Spec, schema: Schema): string {
  const name = /^#\/components\/schemas\/([^/]+)$/.exec(schema.$ref ?? "")?.[1];
  if (name !== undefined) return name;
  throw new SpecError(spec.problem(spec.pathOf(schema), "this schema needs a name, under components/schemas."));
}
