import type { Content, Schema } from "../../spec/document.js";
import { type PlacedOperation, type Spec, SpecError } from "../../spec/spec.js";
import { schemaName } from "./members.js";

/** The name of what a method returns. */
export function resultName(spec: Spec, placed: PlacedOperation): string {
  if (answerKind(spec, placed) === "file") return "Blob";
  const schema = resultSchema(spec, placed);
  return schema === undefined ? "undefined" : schemaName(spec, schema);
}

/** What a success holds where it is no JSON; undefined where it is. */
export function answerKind(spec: Spec, placed: PlacedOperation): "file" | "nothing" | undefined {
  const types = Object.keys(successContent(spec, placed) ?? {});
  if (types.length === 0) return "nothing";
  return types.includes("application/json") ? undefined : "file";
}

/** What a method returns: the schema of the first success, or of the result inside an RPC's envelope; undefined if it is no JSON. */
export const resultSchema = (spec: Spec, placed: PlacedOperation): Schema | undefined => alternatives(spec, placed)[0];

/** What an RPC's envelope may hold instead of the result. */
export const refusalSchemas = (spec: Spec, placed: PlacedOperation): readonly Schema[] => alternatives(spec, placed).slice(1);

/** The result, first, and what an RPC's envelope may hold instead. */
function alternatives(spec: Spec, placed: PlacedOperation): readonly Schema[] {
  const schema = successContent(spec, placed)?.["application/json"]?.schema;
  const rpc = spec.document["x-sendstatus-rpc"];
  if (schema === undefined) return [];
  return rpc === undefined ? [schema] : alternativesInside(spec, schema, rpc.result);
}

function successContent(spec: Spec, { path, method, operation }: PlacedOperation): Content | undefined {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith("2"));
  if (success === undefined)
    throw new SpecError(spec.problem(["paths", path, method, "responses"], "there is no success among the responses."));
  return spec.resolve<{ readonly content?: Content }>(success[1]).content;
}

/** Follows `$response.body#/a/b` through the properties of a schema, to the alternatives found there. */
function alternativesInside(spec: Spec, envelope: Schema, expression: string): readonly Schema[] {
  let schema: Schema | undefined = envelope;
  for (const token of expression.split("#/")[1]?.split("/") ?? [])
    schema = spec.resolve<Schema>(schema ?? {}).properties?.[token];
  if (schema === undefined)
    throw new SpecError(
      spec.problem(["x-sendstatus-rpc", "result"], `the envelope ${schemaName(spec, envelope)} has nothing at ${expression}.`),
    );
  return schema.oneOf ?? [schema];
}
