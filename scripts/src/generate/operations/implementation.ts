import type { Parameter } from "../../spec/document.js";
import type { PlacedOperation, Spec } from "../../spec/spec.js";
import { docComment, memberAccess, memberName, typeName } from "../source.js";
import { apiName } from "./api-interface.js";
import { bodyName, isForm } from "./body.js";
import { settingsName } from "./settings.js";

/** The function that makes a provider's API on openapi-fetch. */
export function apiFunction(spec: Spec): string {
  const { provider } = spec;
  const name = typeName(provider);
  const settings = settingsName(spec);
  const methods = spec.operations.map(
    (placed) => `${placed.operation.operationId}: (input, options) => ${callExpression(spec, placed)},`,
  );
  return `${docComment(["Makes the API's methods; each call goes through the caller."])}export function create${name}Api(caller: Caller${settings === undefined ? "" : `, settings: ${settings}`}): ${apiName(spec)} {
    const client = createClient<paths>({ baseUrl: caller.endpoint, ...wireRequests });
    const { operations } = ${provider}Behaviour;
    return {
      ${methods.join("\n")}
    };
  }\n`;
}

function callExpression(spec: Spec, placed: PlacedOperation): string {
  const { path, operation } = placed;
  const places = (["path", "query", "header"] as const).flatMap((place) => {
    const parameters = spec.parametersOf(operation).filter((parameter) => parameter.in === place);
    if (parameters.length === 0) return [];
    const members = `{ ${parameters.map((parameter) => `${memberName(parameter.name)}: ${valueOf(parameter)}`).join(", ")} }`;
    return [`${place}: ${parameters.every(({ required }) => required === true) ? members : `present(${members})`}`];
  });
  const isRpc = spec.document["x-sendstatus-rpc"] !== undefined;
  const init = [
    ...(places.length === 0 ? [] : [`params: { ${places.join(", ")} }`]),
    ...(bodyName(spec, placed) === undefined ? [] : [`body: ${isRpc ? "input" : "input.body"}`]),
    ...(isForm(placed) ? ["bodySerializer: formData"] : []),
    "...hooks",
  ];
  const request = `client.${placed.method.toUpperCase()}(${JSON.stringify(path)}, { ${init.join(", ")} })`;
  const isPaged = operation["x-sendstatus-pagination"] !== undefined;
  const [method, given] = isPaged ? ["pages", "input, hooks"] : ["call", "hooks"];
  return `caller.${method}(operations.${operation.operationId}, input, options, (${given}) => ${request})`;
}

function valueOf(parameter: Parameter): string {
  const option = parameter["x-sendstatus-client-option"];
  const value = option === undefined ? memberAccess("input", parameter.name) : memberAccess("settings", option);
  if (parameter.in === "path") return `pathSegment(${JSON.stringify(parameter.name)}, ${value})`;
  if (parameter["x-sendstatus-idempotency-key"] === true) return `idempotencyKey(${value})`;
  return [parameter.schema.type].flat().includes("array") ? `${value} && [...${value}]` : value;
}
