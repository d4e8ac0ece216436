import type { Schema } from "../../../spec/document.js";
import type { Spec } from "../../../spec/spec.js";

/** The name of a schema that is only referred to; undefined of one that stands where it is used. */
export const nameOf = ({ $ref }: Schema): string | undefined => /^#\/components\/schemas\/([^/]+)$/.exec($ref ?? "")?.[1];

/**
 * Comes by the named schemas behind some, in the order in which a reader comes upon them. What is behind a name is only looked at if
 * `visit` says so.
 */
export function visitNames(spec: Spec, schemas: readonly Schema[], visit: (name: string) => boolean): void {
  // A list of what is to come, since a chain of schemas may be longer than the stack of calls is deep.
  const rest = [...schemas].reverse();
  for (let schema = rest.pop(); schema !== undefined; schema = rest.pop()) {
    const name = nameOf(schema);
    if (name === undefined || visit(name)) rest.push(...partsOf(spec.resolve<Schema>(schema)).reverse());
  }
}

function partsOf({ properties, items, additionalProperties, allOf, oneOf, anyOf }: Schema): Schema[] {
  const parts = [Object.values(properties ?? {}), items ?? [], additionalProperties ?? [], allOf ?? [], oneOf ?? [], anyOf ?? []];
  // `true` and `false` are schemas, too.
  return parts.flat().filter((part) => typeof part === "object");
}
