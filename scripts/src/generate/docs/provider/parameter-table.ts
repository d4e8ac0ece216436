import type { Parameter, Schema } from "../../../spec/document.js";
import type { Spec } from "../../../spec/spec.js";
import { table } from "../blocks.js";
import { described } from "./described.js";
import { literal } from "./literal.js";
import { doubtsIn } from "./prose.js";
import type { Doubt, Link } from "./section.js";
import { typeInWords } from "./value-type.js";

/** A body as one more row among the parameters. */
export interface BodyRow {
  readonly schema: Schema;
  readonly description?: string;
  readonly isRequired: boolean;
}

/** What a call carries: where each value goes, of which type it is, and what it means. */
export function parameterTable(spec: Spec, parameters: readonly Parameter[], body: BodyRow | undefined, link: Link): string {
  const rows = parameters.map(({ name, in: place, schema, required, description, example }) => [
    `\`${name}\``,
    place,
    typeInWords(schema, link),
    required === true ? "yes" : "",
    described(spec, schema, description, example === undefined ? [] : [`Example: ${literal(example)}.`]),
  ]);
  const bodyRow = body && [
    "`body`",
    "body",
    typeInWords(body.schema, link),
    body.isRequired ? "yes" : "",
    described(spec, body.schema, body.description),
  ];
  return table(["Name", "Where", "Type", "Required", "Description"], [...rows, ...(bodyRow === undefined ? [] : [bodyRow])]);
}

/** What is doubtful about parameters. */
export const doubtsOfParameters = (call: string, parameters: readonly Parameter[]): readonly Doubt[] =>
  parameters.flatMap(({ name, description }) =>
    doubtsIn(description).map((text) => ({ about: `\`${call}\`, \`${name}\``, text })),
  );
