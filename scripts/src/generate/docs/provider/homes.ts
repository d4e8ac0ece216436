import type { Schema } from "../../../spec/document.js";
import type { PlacedOperation, Spec } from "../../../spec/spec.js";
import { operationsByPurpose } from "../../capabilities/purposes.js";
import { bodySchema } from "../../operations/body.js";
import { callParameters } from "../../operations/inputs.js";
import { refusalSchemas, resultSchema } from "../../operations/result.js";
import { answersOf } from "./answers.js";
import { namesBehind } from "./names-behind.js";
import { keys } from "./section.js";
import { type PlacedWebhook, webhooksOf } from "./webhooks.js";

/** The names of the schemas that are described in the section of a key. */
export type Homes = (key: string) => readonly string[];

/** What uses schemas, and in which part of the page it stands. */
interface User {
  readonly key: string;
  readonly part: string;
  readonly names: readonly string[];
}

/**
 * Where each named schema is described: with the only call that uses it, so that all of a call is in one place; or else at the end of
 * the only part of the page that uses it; or else among the shared ones.
 */
export function homesOf(spec: Spec): Homes {
  const users = usersIn(spec);
  const homes = new Map<string, string[]>();
  for (const name of new Set(users.flatMap(({ names }) => names))) {
    if (keys.schema(name) === keys.errorCodes) continue;
    const home = homeOf(users.filter(({ names }) => names.includes(name)));
    homes.set(home, [...(homes.get(home) ?? []), name]);
  }
  return (key) => homes.get(key) ?? [];
}

function homeOf(users: readonly User[]): string {
  const calls = new Set(users.map(({ key }) => key));
  const parts = new Set(users.map(({ part }) => part));
  const [home = keys.shared] = calls.size === 1 ? calls : parts.size === 1 ? parts : [];
  return home;
}

const usersIn = (spec: Spec): readonly User[] => [
  ...[...operationsByPurpose(spec)].flatMap(([purpose, operations]) =>
    operations.map((placed) => ({
      key: keys.operation(placed.operation.operationId),
      part: keys.tag(purpose),
      names: namesOfCall(spec, placed),
    })),
  ),
  ...webhooksOf(spec).map((placed) => ({
    key: keys.operation(placed.operation.operationId),
    part: keys.events,
    names: namesOfWebhook(spec, placed),
  })),
  { key: keys.refusals, part: keys.refusals, names: namesOfRefusals(spec) },
];

const namesOfCall = (spec: Spec, placed: PlacedOperation): readonly string[] =>
  namesBehind(spec, [
    ...callParameters(spec, placed.operation).map(({ schema }) => schema),
    ...[bodySchema(placed) ?? [], resultSchema(spec, placed) ?? []].flat(),
  ]);

function namesOfWebhook(spec: Spec, { operation }: PlacedWebhook): readonly string[] {
  const { successes, refusals } = answersOf(spec, operation);
  const contents = [operation.requestBody?.content, ...[...successes, ...refusals].map(({ response }) => response.content)];
  return namesBehind(spec, [...spec.parametersOf(operation).map(({ schema }) => schema), ...contents.flatMap(schemasOf)]);
}

const namesOfRefusals = (spec: Spec): readonly string[] =>
  namesBehind(
    spec,
    spec.operations.flatMap((placed) => [
      ...answersOf(spec, placed.operation).refusals.flatMap(({ response }) => schemasOf(response.content)),
      ...refusalSchemas(spec, placed),
    ]),
  );

const schemasOf = (content: Readonly<Record<string, { readonly schema: Schema }>> | undefined): readonly Schema[] =>
  Object.values(content ?? {}).map(({ schema }) => schema);
