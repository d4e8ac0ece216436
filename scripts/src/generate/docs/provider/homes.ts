import type { Schema } from "../../../spec/document.js";
import type { PlacedOperation, Spec } from "../../../spec/spec.js";
import { operationsByPurpose } from "../../capabilities/purposes.js";
import { bodySchema } from "../../operations/body.js";
import { callParameters } from "../../operations/inputs.js";
import { refusalSchemas, resultSchema } from "../../operations/result.js";
import { answersOf } from "./answers.js";
import { visitNames } from "./names-behind.js";
import { keys } from "./section.js";
import { type PlacedWebhook, webhooksOf } from "./webhooks.js";

/** The names of the schemas that are described in the section of a key. */
export type Homes = (key: string) => readonly string[];

/** What uses schemas, and in which part of the page it stands. */
interface User {
  readonly key: string;
  readonly part: string;
  readonly schemas: readonly Schema[];
}

/**
 * Where each named schema is described: with the only call that uses it, so that all of a call is in one place; or else at the end of
 * the only part of the page that uses it; or else among the shared ones.
 */
export function homesOf(spec: Spec): Homes {
  const places = new Map<string, Place>();
  for (const { key, part, schemas } of usersIn(spec)) {
    // What is behind a name has been told already where the name's place stays what it is. So a name is seen a few times, not once a user.
    visitNames(spec, schemas, (name) => {
      const known = places.get(name);
      const place = known === undefined ? { key, part } : common(known, { key, part });
      places.set(name, place);
      return place !== known;
    });
  }
  const homes = new Map<string, string[]>();
  for (const [name, { key, part }] of places) {
    if (keys.schema(name) === keys.errorCodes) continue;
    const home = key ?? part ?? keys.shared;
    const names = homes.get(home);
    if (names === undefined) homes.set(home, [name]);
    else names.push(name);
  }
  return (key) => homes.get(key) ?? [];
}

/** What all users of a schema have in common: the call, the part of the page, or nothing. */
interface Place {
  readonly key?: string;
  readonly part?: string;
}

function common(one: Place, other: Place): Place {
  if (one.key === other.key || one.part === undefined) return one;
  if (one.part !== other.part) return {};
  return one.key === undefined ? one : { part: one.part };
}

const usersIn = (spec: Spec): readonly User[] => [
  ...[...operationsByPurpose(spec)].flatMap(([purpose, operations]) =>
    operations.map((placed) => ({
      key: keys.operation(placed.operation.operationId),
      part: keys.tag(purpose),
      schemas: schemasOfCall(spec, placed),
    })),
  ),
  ...webhooksOf(spec).map((placed) => ({
    key: keys.operation(placed.operation.operationId),
    part: keys.events,
    schemas: schemasOfWebhook(spec, placed),
  })),
  { key: keys.refusals, part: keys.refusals, schemas: schemasOfRefusals(spec) },
];

const schemasOfCall = (spec: Spec, placed: PlacedOperation): readonly Schema[] => [
  ...callParameters(spec, placed.operation).map(({ schema }) => schema),
  ...[bodySchema(placed) ?? [], resultSchema(spec, placed) ?? []].flat(),
];

function schemasOfWebhook(spec: Spec, { operation }: PlacedWebhook): readonly Schema[] {
  const { successes, refusals } = answersOf(spec, operation);
  const contents = [operation.requestBody?.content, ...[...successes, ...refusals].map(({ response }) => response.content)];
  return [...spec.parametersOf(operation).map(({ schema }) => schema), ...contents.flatMap(schemasOf)];
}

const schemasOfRefusals = (spec: Spec): readonly Schema[] =>
  spec.operations.flatMap((placed) => [
    ...answersOf(spec, placed.operation).refusals.flatMap(({ response }) => schemasOf(response.content)),
    ...refusalSchemas(spec, placed),
  ]);

const schemasOf = (content: Readonly<Record<string, { readonly schema: Schema }>> | undefined): readonly Schema[] =>
  Object.values(content ?? {}).map(({ schema }) => schema);
