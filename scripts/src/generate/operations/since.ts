import type { Schema } from "../../spec/document.js";
import type { PlacedOperation, Spec } from "../../spec/spec.js";

/** The fields of an operation's input that came with a later API version. `*` stands for each item of a list. */
export function sinceRules(spec: Spec, { operation }: PlacedOperation): readonly { at: string; version: string }[] {
  const body = operation.requestBody?.content["application/json"]?.schema;
  if (body === undefined) return [];
  return rulesIn(spec, body, spec.document["x-sendstatus-rpc"] === undefined ? "/body" : "", []);
}

function rulesIn(spec: Spec, schema: Schema, at: string, above: readonly Schema[]): { at: string; version: string }[] {
  const resolved = spec.resolve<Schema>(schema);
  if (above.includes(resolved)) return [];
  const version = schema["x-sendstatus-since"] ?? resolved["x-sendstatus-since"];
  const inner = [
    ...Object.entries(resolved.properties ?? {}).map(([name, property]) => [`${at}/${name}`, property] as const),
    ...(resolved.items === undefined ? [] : [[`${at}/*`, resolved.items] as const]),
    ...[...(resolved.allOf ?? []), ...(resolved.oneOf ?? []), ...(resolved.anyOf ?? [])].map((part) => [at, part] as const),
  ];
  return [
    ...(version === undefined ? [] : [{ at, version }]),
    ...inner.flatMap(([place, part]) => rulesIn(spec, part, place, [...above, resolved])),
  ];
}
