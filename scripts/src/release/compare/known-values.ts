import { nameOf } from "../../generate/docs/provider/names-behind.js";
import type { Schema } from "../../spec/document.js";
import type { Spec } from "../../spec/spec.js";
import { breaking, type Change, feature, fix } from "../change.js";
import { isSame } from "./same.js";
import { namesOf, type Versions } from "./versions.js";
import { code } from "./words.js";

type Row = Readonly<Record<string, string>>;

/** The known values of an open enum, what each says about a mail, and whether a call that got it can succeed again. */
export function compareKnownValues(place: string, { before, after }: Versions<Schema>): readonly Change[] {
  const [old, fresh] = [table(before["x-sendstatus-open-enum"]), table(after["x-sendstatus-open-enum"])];
  const [oldRows, rows] = [table(before["x-sendstatus-status-map"]), table(after["x-sendstatus-status-map"])];
  const [oldAgain, again] = [table(before["x-sendstatus-try-again"]), table(after["x-sendstatus-try-again"])];
  const { added, removed, kept } = namesOf(old, fresh);
  // Where a list is closed or opened, that is told of the type.
  if (before.enum !== undefined || after.enum !== undefined) return [];
  return [
    // Programs may still compare with it, but a table of a package loses its row.
    ...removed.map((value) =>
      (oldRows.has(value) || oldAgain.has(value) ? breaking : fix)(`${place} no longer knows ${code(value)}.`),
    ),
    ...added.map((value) => feature(`${place} knows ${code(value)}.`)),
    ...kept.flatMap((value) => [
      ...rowChanges(`${code(value)} of ${place}`, oldRows.get(value), rows.get(value)),
      ...againChanges(`${code(value)} of ${place}`, oldAgain.get(value), again.get(value)),
    ]),
  ];
}

/** The named open enums that a value may be of. */
export function openEnumNames(spec: Spec, schema: Schema): readonly string[] {
  const resolved = spec.resolve<Schema>(schema);
  if (resolved["x-sendstatus-open-enum"] !== undefined) return [nameOf(schema) ?? []].flat();
  return (resolved.oneOf ?? resolved.anyOf ?? []).flatMap((choice) => openEnumNames(spec, choice));
}

const table = <Value>(record: Readonly<Record<string, Value>> = {}): ReadonlyMap<string, Value> =>
  new Map(Object.entries(record));

/** Another row is another answer to the same mail, which no compiler can see. */
function rowChanges(value: string, before: Row = {}, after: Row = {}): readonly Change[] {
  if (isSame(before, after)) return [];
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((key) => before[key] !== after[key]);
  const word = (text: string | undefined): string => (text === undefined ? "none" : code(text));
  const parts = keys.map((key) => `${key} ${word(after[key])}, formerly ${word(before[key])}`);
  return [breaking(`${value} means ${parts.join("; ")}.`)];
}

const againChanges = (value: string, before: string | undefined, after: string | undefined): readonly Change[] =>
  before === after || after === undefined
    ? []
    : [fix(`${value} says to try again ${code(after)}, formerly ${code(before ?? "never")}.`)];
