import type { Parameter, Schema } from "../../spec/document.js";
import { type Spec, SpecError } from "../../spec/spec.js";
import { docComment, objectLiteral, typeName } from "../source.js";
import { member, typeExpression } from "./members.js";

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

/** The name of the interface of the parameters that the client is given once; undefined where there are none. */
export const settingsName = (spec: Spec): string | undefined =>
  clientOptions(spec).size === 0 ? undefined : `${typeName(spec.provider)}Settings`;

/** That interface, or nothing. */
export function settingsInterface(spec: Spec): string {
  const name = settingsName(spec);
  if (name === undefined) return "";
  const members = [...clientOptions(spec)].map(([option, parameter]) =>
    member(option, parameter, typeExpression(spec, parameter.schema)),
  );
  return `${docComment(["The parameters that are given once, to the client."])}export interface ${name} {\n${members.join("\n")}\n}\n`;
}

/** The constant with the values of those settings that have a closed list of them, or nothing. */
export function settingsConstant(spec: Spec): string {
  const settings = [...clientOptions(spec)].flatMap(([option, parameter]) => {
    const schema = spec.resolve<Schema>(parameter.schema);
    if (schema.enum === undefined) return [];
    return [[option, { values: schema.enum, ...defaultOf(spec, schema, schema.enum) }] as const];
  });
  if (settings.length === 0) return "";
  const doc = docComment(["The values that a setting may have, and the one that counts where none is given."]);
  return `${doc}export const ${spec.provider}Settings = ${objectLiteral(Object.fromEntries(settings))} as const;\n`;
}

function defaultOf(spec: Spec, schema: Schema, values: readonly unknown[]): { readonly default?: unknown } {
  if (schema.default === undefined) return {};
  if (values.includes(schema.default)) return { default: schema.default };
  throw new SpecError(
    spec.problem(
      [...spec.pathOf(schema), "default"],
      `the default ${JSON.stringify(schema.default)} is none of the values of the enum.`,
    ),
  );
}
