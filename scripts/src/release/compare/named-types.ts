import type { Schema } from "../../spec/document.js";
import type { Spec } from "../../spec/spec.js";
import { breaking, type Change, feature } from "../change.js";
import { compareContents } from "./values.js";
import { subjectOf, usesIn } from "./uses.js";
import { namesOf, type Specs } from "./versions.js";
import { code, listed } from "./words.js";

/** The named schemas, each once, wherever it is used. */
export function compareTypes(specs: Specs): readonly Change[] {
  const [before, after] = [schemasOf(specs.before), schemasOf(specs.after)];
  const uses = usesIn(specs.after);
  const { added, removed, kept } = namesOf(before, after);
  return [
    ...removed.map((name) => breaking(`the type ${code(name)} is gone.`)),
    ...(added.length === 0
      ? []
      : [feature(`${listed(added.map(code))} ${added.length === 1 ? "is a new type" : "are new types"}.`)]),
    ...kept.flatMap((name) =>
      compareContents(specs, subjectOf(uses, name), { before: before.get(name) as Schema, after: after.get(name) as Schema }),
    ),
  ];
}

/** A schema that is another's alias is that one. */
const schemasOf = (spec: Spec): ReadonlyMap<string, Schema> =>
  new Map(Object.entries(spec.document.components.schemas).map(([name, schema]) => [name, spec.resolve<Schema>(schema)]));
