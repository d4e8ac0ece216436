import { nameOf } from "../../generate/docs/provider/names-behind.js";
import type { Schema } from "../../spec/document.js";
import { breaking, type Change, feature, fix } from "../change.js";
import { alternativesOf, isCovered, isObject } from "./alternatives.js";
import { fieldsIn } from "./fields.js";
import { compareKnownValues, openEnumNames } from "./known-values.js";
import { compareMembers, type Subject } from "./members.js";
import { isSame } from "./same.js";
import type { Specs, Versions } from "./versions.js";
import { code, listed } from "./words.js";

/** What a value may be, and what is in it. What has a name of its own is compared once, under that name. */
export function compareValues(specs: Specs, place: Subject, { before, after }: Versions<Schema>): readonly Change[] {
  const [was, is] = [nameOf(before), nameOf(after)];
  const sibling = after.$ref === undefined ? [] : sinceChanges(place, { before, after });
  if (was !== undefined && was === is) return sibling;
  if (was !== undefined && is !== undefined) return [...typeChanges(specs, place, { before, after }), ...sibling];
  const contents = compareContents(specs, place, {
    before: specs.before.resolve<Schema>(before),
    after: specs.after.resolve<Schema>(after),
  });
  return [...(contents.length === 0 ? otherValues(specs, place, { before, after }) : contents), ...sibling];
}

/** One named type instead of another. What is in the one is not compared with what is in the other. */
function typeChanges(specs: Specs, place: Subject, { before, after }: Versions<Schema>): readonly Change[] {
  const hasContents = [specs.before.resolve<Schema>(before), specs.after.resolve<Schema>(after)].every(
    (schema) => isObject(schema) || isList(schema),
  );
  if (hasContents) return [breaking(`${place.name} is ${code(nameOf(after) ?? "")}, no longer ${code(nameOf(before) ?? "")}.`)];
  const changes = alternativeChanges(specs, place, { before, after });
  return changes.length === 0 ? otherValues(specs, place, { before, after }) : changes;
}

/** The same of schemas that are no references. */
export function compareContents(specs: Specs, place: Subject, schemas: Versions<Schema>): readonly Change[] {
  const { before, after } = schemas;
  if (isSame(before, after)) return [];
  const items = { before: unnamed(before, isList)?.items, after: unnamed(after, isList)?.items };
  return [
    ...alternativeChanges(specs, place, schemas),
    ...compareKnownValues(place.name, schemas),
    ...compareMembers(
      specs,
      place,
      fieldsIn(specs, { before: unnamed(before, isObject) ?? {}, after: unnamed(after, isObject) ?? {} }),
    ),
    ...(items.before === undefined || items.after === undefined
      ? []
      : compareValues(specs, inItems(place), { before: items.before, after: items.after })),
    ...sinceChanges(place, schemas),
  ];
}

const inItems = (place: Subject): Subject => ({ ...place, name: `each of ${place.name}`, isOperation: false });

const isList = ({ items }: Schema): boolean => items !== undefined;

/** The schema itself or the one of its choices that is an object, or a list, without a name of its own. */
const unnamed = (schema: Schema, isWanted: (part: Schema) => boolean): Schema | undefined =>
  [schema, ...(schema.oneOf ?? schema.anyOf ?? [])].find((part) => part.$ref === undefined && isWanted(part));

function alternativeChanges(specs: Specs, place: Subject, schemas: Versions<Schema>): readonly Change[] {
  const [before, after] = [alternativesOf(specs.before, schemas.before), alternativesOf(specs.after, schemas.after)];
  const [old, fresh] = [before.map(({ words }) => words), after.map(({ words }) => words)];
  const added = after.filter((alternative) => !isCovered(alternative, before)).map(({ words }) => words);
  const removed = before.filter((alternative) => !isCovered(alternative, after)).map(({ words }) => words);
  if (added.length === 0 && removed.length === 0) return [];
  if (removed.length === 0) return [widened(place)(`${place.name} may also be ${listed(added, "or")}.`)];
  // A text that is one of a list now is no text any more, though each of the list is one.
  const isReplaced = fresh.some((words) => !old.includes(words));
  const change = added.length === 0 ? narrowed(place) : breaking;
  if (isReplaced) return [change(`${place.name} is ${listed(fresh, "or")}, no longer ${listed(old, "or")}.`)];
  return [change(`${place.name} may no longer be ${listed(removed, "or")}.`)];
}

const widened = ({ isAnswered }: Subject): typeof breaking => (isAnswered ? breaking : feature);
const narrowed = ({ isGiven }: Subject): typeof breaking => (isGiven ? breaking : feature);

/** Any text is one of an open enum, and so it only is another list of suggestions. */
function otherValues(specs: Specs, place: Subject, { before, after }: Versions<Schema>): readonly Change[] {
  const [old, fresh] = [openEnumNames(specs.before, before), openEnumNames(specs.after, after)];
  if (isSame(old, fresh)) return [];
  const words = (names: readonly string[]): string => (names.length === 0 ? "no type" : listed(names.map(code)));
  return [feature(`the known values of ${place.name} are those of ${words(fresh)}, no longer of ${words(old)}.`)];
}

function sinceChanges({ name }: Subject, { before, after }: Versions<Schema>): readonly Change[] {
  const [was, is] = [before["x-sendstatus-since"], after["x-sendstatus-since"]];
  if (was === is) return [];
  return [fix(`${name} is there ${is === undefined ? "in every version" : `since version ${code(is)}`} of the API.`)];
}
