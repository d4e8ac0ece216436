import type { Content, Schema } from "../../spec/document.js";
import { type PlacedOperation, type Spec, SpecError } from "../../spec/spec.js";
import { schemaName } from "./members.js";

/** The name of what a method returns. */
export function resultName(spec: Spec, placed: PlacedOperation): string {
  const schema = resultSchema(spec, placed);
  return schema === undefined ? "undefined" : schemaName(spec, schema);
}

/** What a method returns: the schema of the first success, or of the result inside an RPC's envelope; undefined if it has no content. */
export function resultSchema(spec: Spec, { path, method, operation }: PlacedOperation): Schema | undefined {
  const success = Object.entries(operation.responses).find(([status]) => status.startsWith("2"));
  if (success === undefined)
    throw new SpecError(spec.problem(["paths", path, method, "responses"], "there is no success among the responses."));
  const { content } = spec.resolve<{ readonly content?: Content }>(success[1]);
  const schema = content?.["application/json"]?.schema;
  const rpc = spec.document["x-sendstatus-rpc"];
  return schema === undefined || rpc === undefined ? schema : resultInside(spec, schema, rpc.result);
}

/** Follows `$response.body#/a/b` through the properties of a schema. The first alternative found there is the result. */
function resultInside(spec: Spec, envelope: Schema, expression: string): Schema {
  let schema: Schema | undefined = envelope;
  for (const token of expression.split("#/")[1]?.split("/") ?? [])
    schema = spec.resolve<Schema>(schema ?? {}).properties?.[token];
  const result = schema?.oneOf?.[0] ?? schema;
  if (result === undefined)
    throw new SpecError(
      spec.problem(["x-sendstatus-rpc", "result"], `the envelope ${schemaName(spec, envelope)} has nothing at ${expression}.`),
    );
  return result;
}
