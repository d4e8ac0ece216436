import type { Operation, Parameter } from "../../spec/document.js";
import type { PlacedOperation, Spec } from "../../spec/spec.js";
import { docComment, typeName } from "../source.js";
import { member, schemaName, typeExpression } from "./members.js";

/** The parameters that are given with each call. Others are options of the client. */
export const callParameters = (spec: Spec, operation: Operation): readonly Parameter[] =>
  spec.parametersOf(operation).filter((parameter) => parameter["x-sendstatus-client-option"] === undefined);

/** The name of the schema of a JSON request body; undefined where there is none. */
export function bodyName(spec: Spec, { operation }: PlacedOperation): string | undefined {
  const schema = operation.requestBody?.content["application/json"]?.schema;
  return schema === undefined ? undefined : schemaName(spec, schema);
}

/** The name of the type of a method's input. The parameters of an RPC are its body. */
export function inputName(spec: Spec, placed: PlacedOperation): string {
  const body = bodyName(spec, placed);
  if (spec.document["x-sendstatus-rpc"] !== undefined && body !== undefined) return body;
  return `${typeName(placed.operation.operationId)}Input`;
}

/** The interface of a method's input: parameters flat, a body under `body`. None for an RPC. */
export function inputInterface(spec: Spec, placed: PlacedOperation): string {
  const { operation } = placed;
  if (spec.document["x-sendstatus-rpc"] !== undefined) return "";
  const members = callParameters(spec, operation).map((parameter) =>
    member(parameter.name, documented(parameter), typeExpression(spec, parameter.schema)),
  );
  const body = bodyName(spec, placed);
  if (body !== undefined) {
    const { required = false, description } = operation.requestBody ?? {};
    members.push(member("body", { required, ...(description === undefined ? {} : { description }) }, body));
  }
  const doc = docComment([`What \`${operation.operationId}\` takes.`]);
  return `${doc}export interface ${inputName(spec, placed)} {\n${members.join("\n")}\n}\n`;
}

/** A parameter with what the client does about it in its description. */
function documented(parameter: Parameter): Parameter {
  if (parameter["x-sendstatus-idempotency-key"] !== true) return parameter;
  const { description = "" } = parameter;
  return { ...parameter, description: `${description.trim()}\n\nWhere a call gives none, a random UUID is sent.` };
}
