import type { Schema } from "../../spec/document.js";
import type { Spec } from "../../spec/spec.js";
import { breaking, type Change, feature } from "../change.js";
import { compareValues } from "./values.js";
import { namesOf, type Specs, type Versions } from "./versions.js";
import { code } from "./words.js";

/** What the provider pushes, and of which type it is. What is in the type is compared under its name. */
export function compareEvents(specs: Specs): readonly Change[] {
  const [old, fresh] = [bodiesIn(specs.before), bodiesIn(specs.after)];
  const { added, removed, kept } = namesOf(old, fresh);
  return [
    ...removed.map((name) => breaking(`the event ${code(name)} is gone.`)),
    ...added.map((name) => feature(`the event ${code(name)} is new.`)),
    ...kept.flatMap((name) =>
      bodyChanges(specs, name, { before: old.get(name) ?? new Map(), after: fresh.get(name) ?? new Map() }),
    ),
  ];
}

/** What an event may be, by its media type. */
type Bodies = ReadonlyMap<string, Schema>;

const bodiesIn = ({ document }: Spec): ReadonlyMap<string, Bodies> =>
  new Map(
    Object.entries(document.webhooks ?? {}).map(([name, methods]) => {
      const contents = Object.values(methods).flatMap(({ requestBody }) => Object.entries(requestBody?.content ?? {}));
      return [name, new Map(contents.map(([type, { schema }]) => [type, schema]))];
    }),
  );

function bodyChanges(specs: Specs, event: string, { before, after }: Versions<Bodies>): readonly Change[] {
  const { added, removed, kept } = namesOf(before, after);
  const place = `the event ${code(event)}`;
  return [
    ...removed.map((type) => breaking(`${place} no longer comes as ${code(type)}.`)),
    ...added.map((type) => feature(`${place} comes as ${code(type)}.`)),
    ...kept.flatMap((type) => {
      const name = after.size === 1 ? place : `${place}, as ${code(type)},`;
      const subject = { name, isOperation: false, isGiven: false, isAnswered: true };
      return compareValues(specs, subject, { before: before.get(type) ?? {}, after: after.get(type) ?? {} });
    }),
  ];
}
