import type { Schema } from "../../spec/document.js";
import { readSpec, type Spec } from "../../spec/spec.js";
import { breaking, type Change } from "../change.js";
import { isSame } from "./same.js";
import { namesOf, type Specs } from "./versions.js";
import { code } from "./words.js";

/** Types that are as they were under another name. */
export interface Renamed {
  readonly changes: readonly Change[];
  /** As if the types had always been named as they are now: where they are used, nothing has changed. */
  readonly specs: Specs;
}

export function followRenamed(specs: Specs): Renamed {
  const names = renamedIn(specs);
  if (names.size === 0) return { changes: [], specs };
  const changes = [...names].map(([was, is]) => breaking(`the type ${code(was)} is named ${code(is)} now.`));
  return { changes, specs: { ...specs, before: withNames(specs.before, names) } };
}

/** The new names by the old ones. One type may be in another, so that the search goes on with what has been found. */
function renamedIn({ before, after }: Specs): ReadonlyMap<string, string> {
  const [old, fresh] = [schemasOf(before), schemasOf(after)];
  const { added, removed } = namesOf(old, fresh);
  const names = new Map<string, string>();
  const isRenamed = (was: string, is: string): boolean =>
    isSame(underNames(old.get(was), new Map([...names, [was, is]])), fresh.get(is));
  for (let count = -1; count < names.size;) {
    count = names.size;
    for (const was of removed.filter((name) => !names.has(name))) {
      const is = added.find((name) => ![...names.values()].includes(name) && isRenamed(was, name));
      if (is !== undefined) names.set(was, is);
    }
  }
  return names;
}

const schemasOf = ({ document }: Spec): ReadonlyMap<string, Schema> => new Map(Object.entries(document.components.schemas));

function withNames({ provider, document }: Spec, names: ReadonlyMap<string, string>): Spec {
  const { components } = document;
  const schemas = Object.entries(components.schemas).map(([name, schema]) => [names.get(name) ?? name, schema]);
  const renamed = { ...document, components: { ...components, schemas: Object.fromEntries(schemas) as object } };
  return readSpec(provider, JSON.stringify(underNames(renamed, names)));
}

/** The same with its references as they are now. */
function underNames(node: unknown, names: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(node)) return node.map((item) => underNames(item, names));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === "$ref" ? referenceUnder(value, names) : underNames(value, names)]),
  );
}

function referenceUnder(reference: unknown, names: ReadonlyMap<string, string>): unknown {
  const [, was = ""] = /^#\/components\/schemas\/([^/]+)$/.exec(String(reference)) ?? [];
  const is = names.get(was);
  return is === undefined ? reference : `#/components/schemas/${is}`;
}
