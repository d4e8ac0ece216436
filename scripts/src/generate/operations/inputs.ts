import type { Operation, Parameter } from "../../spec/document.js";
import type { PlacedOperation, Spec } from "../../spec/spec.js";
import { docComment, typeName } from "../source.js";
import { bodyName } from "./body.js";
import { member, typeExpression } from "./members.js";

/** The parameters that are given with each call. Others are options of the client. */
export const callParameters = (spec: Spec, operation: Operation): readonly Parameter[] =>
  spec.parametersOf(operation).filter((parameter) => parameter["x-sendstatus-client-option"] === undefined);

/** The name of the type of a method's input. The parameters of an RPC are its body. */
export function inputName(spec: Spec, placed: PlacedOperation): string {
  const body = bodyName(spec, placed);
  if (spec.document["x-sendstatus-rpc"] !== undefined && body !== undefined) return body;
  return `${typeName(placed.operation.operationId)}Input`;
}

/** Whether there is nothing to give a method. An RPC has a body in any case. */
export const takesNothing = (spec: Spec, placed: PlacedOperation): boolean =>
  bodyName(spec, placed) === undefined && callParameters(spec, placed.operation).length === 0;

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
  if (takesNothing(spec, placed)) {
    const doc = docComment([`\`${operation.operationId}\` takes nothing.`]);
    return `${doc}export type ${inputName(spec, placed)} = Readonly<Record<string, never>>;\n`;
  }
  const doc = docComment([`What \`${operation.operationId}\` takes.`]);
  return `${doc}export interface ${inputName(spec, placed)} {\n${members.join("\n")}\n}\n`;
}

/** A parameter with what the client does about it in its description. */
export function documented(parameter: Parameter): Parameter {
  if (parameter["x-sendstatus-idempotency-key"] !== true) return parameter;
  const { description = "" } = parameter;
  return { ...parameter, description: `${description.trim()}\n\nWhere a call gives none, a random UUID is sent.` };
}
