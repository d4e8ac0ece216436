import type { Schema } from "./document.js";
import type { Spec } from "./spec.js";

/** The schemas at a path of property names. There may be several where a schema has alternatives or parts, and none. */
export function schemasAt(spec: Spec, schema: Schema, [property, ...rest]: readonly string[]): readonly Schema[] {
  const variants = variantsOf(spec, schema, []);
  if (property === undefined) return variants;
  return variants.flatMap(({ properties = {} }) => {
    const found = properties[property];
    return found === undefined ? [] : schemasAt(spec, found, rest);
  });
}

/** A schema, what its `$ref` leads to, and its alternatives and parts. */
function variantsOf(spec: Spec, schema: Schema, above: readonly Schema[]): readonly Schema[] {
  const resolved = spec.resolve<Schema>(schema);
  if (above.includes(resolved)) return [];
  const inner = [...(resolved.allOf ?? []), ...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])];
  return [resolved, ...inner.flatMap((part) => variantsOf(spec, part, [...above, resolved]))];
}
