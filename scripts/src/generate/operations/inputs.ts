import type { Operation, Parameter, Schema } from "../../spec/document.js";
import { openEnumValues } from "../../spec/open-enums.js";
import { type PlacedOperation, type Spec, SpecError } from "../../spec/spec.js";
import { docComment, memberName, typeName } from "../source.js";

/** The parameters that are given with each call. Those given once, to the client, are {@link clientOptions}. */
export const callParameters = (spec: Spec, operation: Operation): readonly Parameter[] =>
  spec.parametersOf(operation).filter((parameter) => parameter["x-sendstatus-client-option"] === undefined);

/** The parameters that are options of the client, each once. */
export function clientOptions(spec: Spec): ReadonlyMap<string, Parameter> {
  const options = new Map<string, Parameter>();
  for (const { operation } of spec.operations) {
    for (const parameter of spec.parametersOf(operation)) {
      const option = parameter["x-sendstatus-client-option"];
      if (option !== undefined) options.set(option, parameter);
    }
  }
  return options;
}

/** The name of the schema of a JSON request body; undefined where there is none. */
export function bodyName({ operation }: PlacedOperation): string | undefined {
  const schema = operation.requestBody?.content["application/json"]?.schema;
  return schema === undefined ? undefined : schemaName(schema);
}

/** The name of the type of a method's input. The parameters of an RPC are its body. */
export function inputName(spec: Spec, placed: PlacedOperation): string {
  const body = bodyName(placed);
  if (spec.document["x-sendstatus-rpc"] !== undefined && body !== undefined) return body;
  return `${typeName(placed.operation.operationId)}Input`;
}

/** The interface of a method's input: parameters flat, a body under `body`. None for an RPC. */
export function inputInterface(spec: Spec, placed: PlacedOperation): string {
  const { operation } = placed;
  if (spec.document["x-sendstatus-rpc"] !== undefined) return "";
  const members = callParameters(spec, operation).map((parameter) =>
    member(parameter.name, parameter, typeExpression(parameter.schema)),
  );
  const body = bodyName(placed);
  if (body !== undefined) {
    const { required = false, description } = operation.requestBody ?? {};
    members.push(member("body", { required, ...(description === undefined ? {} : { description }) }, body));
  }
  const doc = docComment([`What \`${operation.operationId}\` takes.`]);
  return `${doc}export interface ${inputName(spec, placed)} {\n${members.join("\n")}\n}\n`;
}

/** The interface of the parameters that the client is given once. */
export function settingsInterface(spec: Spec): string {
  const members = [...clientOptions(spec)].map(([option, parameter]) =>
    member(option, parameter, typeExpression(parameter.schema)),
  );
  const doc = docComment([`The parameters that are given once, to the client.`]);
  return `${doc}export interface ${typeName(spec.provider)}Settings {\n${members.join("\n")}\n}\n`;
}

function member(
  name: string,
  { required = false, description }: { required?: boolean; description?: string },
  type: string,
): string {
  return `${docComment([description])}readonly ${memberName(name)}${required ? "" : "?"}: ${type}${required ? "" : " | undefined"};`;
}

/** The TypeScript type of a parameter. Objects have names in a spec; parameters are scalars and lists of them. */
export function typeExpression(schema: Schema): string {
  if (schema.$ref !== undefined) return schemaName(schema);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(" | ");
  const known = openEnumValues(schema)?.map(({ value }) => JSON.stringify(value));
  const type = [schema.type].flat();
  if (type.length === 1 && type[0] === "array" && schema.items !== undefined)
    return `readonly (${typeExpression(schema.items)})[]`;
  const scalars = type.map(
    (name) => ({ string: "string", integer: "number", number: "number", boolean: "boolean", null: "null" })[name ?? ""],
  );
  if (scalars.length === 0 || scalars.includes(undefined))
    throw new SpecError(`A parameter cannot be of type ${JSON.stringify(schema.type)}.`);
  return known === undefined ? scalars.join(" | ") : [...known, `(${scalars.join(" | ")} & {})`].join(" | ");
}

export function schemaName({ $ref }: Schema): string {
  const name = $ref?.split("/").at(-1);
  if (name === undefined) throw new SpecError("The schema of a body needs a name under components/schemas.");
  return name;
}
