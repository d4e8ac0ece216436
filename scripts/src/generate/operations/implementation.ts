import type { PlacedOperation, Spec } from "../../spec/spec.js";
import { docComment, typeName } from "../source.js";
import { apiName } from "./api-interface.js";
import { operationBehaviour } from "./behaviour.js";
import { bodyName, isForm } from "./body.js";
import { inputName } from "./inputs.js";
import { itemName } from "./pagination.js";
import { requestParameters } from "./request-parameters.js";
import { resultName } from "./result.js";
import { settingsName } from "./settings.js";

/** How a provider's API is made: each operation for itself on openapi-fetch, and all of them together. */
export function implementation(spec: Spec): string {
  const { functions, parametersOf } = requestParameters(spec);
  const operations = spec.operations.map((placed) => operationConstant(spec, placed, parametersOf(placed)));
  return [wire(spec), ...functions, ...operations, apiFunction(spec)].join("\n");
}

const wireName = (spec: Spec): string => `${typeName(spec.provider)}Wire`;

/** What the methods make their calls with. */
function wire(spec: Spec): string {
  const settings = settingsName(spec);
  const name = wireName(spec);
  return `${docComment(["What the methods of the API make their calls with."])}export interface ${name} extends Wire {
    readonly client: Client<paths>;
    ${settings === undefined ? "" : `readonly settings: ${settings};`}
  }

  export const ${spec.provider}Wire = (caller: Caller${settings === undefined ? "" : `, settings: ${settings}`}): ${name} => ({
    caller,
    client: createClient<paths>({ baseUrl: caller.endpoint, ...wireRequests }),
    ${settings === undefined ? "" : "settings,"}
  });\n`;
}

/** The name of the constant of an operation; the operation's own may be a word of the language. */
const constantOf = ({ operation }: PlacedOperation): string => `${operation.operationId}Of`;

function operationConstant(spec: Spec, placed: PlacedOperation, parameters: string | undefined): string {
  const item = itemName(spec, placed);
  const isRpc = spec.document["x-sendstatus-rpc"] !== undefined;
  const init = [
    ...(parameters === undefined ? [] : [`params: ${parameters}`]),
    ...(bodyName(spec, placed) === undefined ? [] : [`body: ${isRpc ? "input" : "input.body"}`]),
    ...(isForm(placed) ? ["bodySerializer: formData"] : []),
    "...hooks",
  ].join(", ");
  const types = [wireName(spec), inputName(spec, placed), resultName(spec, placed), ...(item === undefined ? [] : [item])];
  const used = ["client", ...(/\bsettings\b/.test(init) ? ["settings"] : [])].join(", ");
  const input = /\binput\b/.test(init) ? "input" : "_input";
  return `export const ${constantOf(placed)} = /* @__PURE__ */ ${item === undefined ? "operation" : "pagedOperation"}<${types.join(", ")}>(
    ${operationBehaviour(spec, placed)},
    ({ ${used} }, ${input}, hooks) => client.${placed.method.toUpperCase()}(${JSON.stringify(placed.path)}, { ${init} }),
  );\n`;
}

function apiFunction(spec: Spec): string {
  const methods = spec.operations.map((placed) => `${placed.operation.operationId}: ${constantOf(placed)}(wire),`);
  return `${docComment(["Makes the API: a method for each operation."])}export const create${apiName(spec)} = (wire: ${wireName(spec)}): ${apiName(spec)} => ({
    ${methods.join("\n")}
  });\n`;
}
