import type { PlacedOperation, Spec } from "../../../spec/spec.js";
import { bodyName, bodySchema, isForm } from "../../operations/body.js";
import { callParameters, documented, inputName } from "../../operations/inputs.js";
import { parameterTable } from "./parameter-table.js";
import { inline } from "./prose.js";
import { keys, type Link } from "./section.js";

/** What a method takes: a table of its parameters and its body or, of an RPC, the schema that is its input. */
export function inputInWords(spec: Spec, placed: PlacedOperation, link: Link): readonly string[] {
  const { operation } = placed;
  const { description, required: isRequired = false } = operation.requestBody ?? {};
  const name = inputName(spec, placed);
  const schema = bodySchema(placed);
  if (name === bodyName(spec, placed))
    return [`**Takes** ${link(keys.schema(name), `\`${name}\``)}. ${inline(description)}`.trim()];
  const parameters = callParameters(spec, operation).map(documented);
  if (parameters.length === 0 && schema === undefined) return ["**Takes** nothing: `{}`."];
  const form = isForm(placed) ? ", and sends its body as a form" : "";
  const body = schema && { schema, isRequired, ...(description === undefined ? {} : { description }) };
  return [`**Takes** \`${name}\`${form}:`, parameterTable(spec, parameters, body, link)];
}
