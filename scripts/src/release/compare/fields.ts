import type { Schema } from "../../spec/document.js";
import type { Spec } from "../../spec/spec.js";
import { anyOther, type Member, type Members } from "./members.js";
import { isSame } from "./same.js";
import { namesOf, type Specs, type Versions } from "./versions.js";

/** The fields of an object in both specs. A part that both have under the same name is compared under that name. */
export function fieldsIn(specs: Specs, { before, after }: Versions<Schema>): Versions<Members> {
  const shared = (before.allOf ?? []).filter((part) => (after.allOf ?? []).some((other) => isSame(part, other)));
  const own = { before: fieldsOf(specs.before, before, shared), after: fieldsOf(specs.after, after, shared) };
  const { added, removed } = namesOf(new Set(before.required), new Set(after.required));
  const names = new Set([...own.before.keys(), ...own.after.keys(), ...added, ...removed]);
  const all = { before: fieldsOf(specs.before, before), after: fieldsOf(specs.after, after) };
  const ofNames = (fields: Members): Members => new Map([...fields].filter(([name]) => names.has(name)));
  return { before: ofNames(all.before), after: ofNames(all.after) };
}

/** The fields of an object, those of its parts included, but for some of them. */
function fieldsOf(spec: Spec, schema: Schema, leftOut: readonly Schema[] = []): Members {
  const parts = (schema.allOf ?? [])
    .filter((part) => !leftOut.some((other) => isSame(part, other)))
    .flatMap((part) => [...fieldsOf(spec, spec.resolve<Schema>(part))]);
  const own = Object.entries(schema.properties ?? {}).map(([name, property]): [string, Member] => [name, { schema: property }]);
  const rest = schema.additionalProperties ?? false;
  const others: [string, Member][] = rest === false ? [] : [[anyOther, { schema: rest === true ? {} : rest }]];
  const fields = new Map([...parts, ...own, ...others]);
  for (const name of schema.required ?? []) {
    const field = fields.get(name);
    if (field !== undefined) fields.set(name, { ...field, required: true });
  }
  return fields;
}
