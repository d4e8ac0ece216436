import type { Spec } from "../../spec/spec.js";

/** Two states of the same thing: as it was and as it is. */
export interface Versions<Thing> {
  readonly before: Thing;
  readonly after: Thing;
}

/** The two states of a provider's spec. */
export type Specs = Versions<Spec>;

/** What each of two tables by name, or sets of names, has, and the names that both have. */
export function namesOf(before: Named, after: Named): Names {
  const [old, fresh] = [[...before.keys()], [...after.keys()]];
  return {
    added: fresh.filter((name) => !before.has(name)),
    removed: old.filter((name) => !after.has(name)),
    kept: fresh.filter((name) => before.has(name)),
  };
}

type Named = ReadonlyMap<string, unknown> | ReadonlySet<string>;

interface Names {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}
