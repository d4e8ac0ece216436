import type { Schema } from "../../../spec/document.js";
import type { Spec } from "../../../spec/spec.js";

/** The name of a schema that is only referred to; undefined of one that stands where it is used. */
export const nameOf = ({ $ref }: Schema): string | undefined => /^#\/components\/schemas\/([^/]+)$/.exec($ref ?? "")?.[1];

/** The names of the schemas behind some, each once, in the order in which a reader comes upon them. */
export function namesBehind(spec: Spec, schemas: readonly Schema[]): readonly string[] {
  const names = new Set<string>();
  const visit = (schema: Schema): void => {
    const name = nameOf(schema);
    if (name !== undefined && names.has(name)) return;
    if (name !== undefined) names.add(name);
    partsOf(spec.resolve<Schema>(schema)).forEach(visit);
  };
  schemas.forEach(visit);
  return [...names];
}

function partsOf({ properties, items, additionalProperties, allOf, oneOf, anyOf }: Schema): readonly Schema[] {
  const parts = [Object.values(properties ?? {}), items ?? [], additionalProperties ?? [], allOf ?? [], oneOf ?? [], anyOf ?? []];
  // `true` and `false` are schemas, too.
  return parts.flat().filter((part) => typeof part === "object");
}
