import type { Schema } from "../../../spec/document.js";
import type { Spec } from "../../../spec/spec.js";
import { table } from "../blocks.js";
import { described } from "./described.js";
import { basesOf, type Field, fieldsOf } from "./fields.js";
import { limitsInWords } from "./limits-in-words.js";
import { doubtsIn, inline, prose } from "./prose.js";
import { type Doubt, keys, type Link, type Section } from "./section.js";
import { typeInWords } from "./value-type.js";

/** What a named schema is: a table of its fields, of its known values, or its type in words. */
export function schemaSection(spec: Spec, name: string, level: Section["level"]): Section {
  const schema = spec.document.components.schemas[name] ?? {};
  return {
    key: keys.schema(name),
    level,
    title: `\`${name}\``,
    content: (link) => [...prose(schema.description), ...shapeOf(spec, schema, link), ...furtherReading(schema)],
    doubts: doubtsOfSchema(spec, name, schema),
  };
}

function shapeOf(spec: Spec, schema: Schema, link: Link): readonly string[] {
  const values = schema["x-sendstatus-open-enum"];
  if (values !== undefined) return valueTable(schema, values);
  const fields = fieldsOf(spec, schema);
  const bases = basesOf(schema).map((base) => link(keys.schema(base), `\`${base}\``));
  if (fields.length > 0) {
    const also = bases.length === 0 ? [] : [`All fields of ${bases.join(" and ")}, and these:`];
    return [...also, fieldTable(spec, fields, link)];
  }
  const isChoice = schema.oneOf !== undefined || schema.anyOf !== undefined;
  const type = typeInWords(schema, link);
  return [[`${isChoice ? "One of these" : "Type"}: ${type}.`, ...limitsInWords(schema)].join(" ")];
}

const fieldTable = (spec: Spec, fields: readonly Field[], link: Link): string =>
  table(
    ["Field", "Type", "Required", "Description"],
    fields.map(({ name, schema, isRequired }) => [
      `\`${name}\``,
      typeInWords(schema, link),
      isRequired ? "yes" : "",
      described(spec, schema),
    ]),
  );

function valueTable(schema: Schema, values: Readonly<Record<string, string>>): readonly string[] {
  const rows = Object.entries(values).map(([value, meaning]) => [`\`${value}\``, inline(meaning)]);
  const isMapped = schema["x-sendstatus-status-map"] !== undefined;
  const becomes = isMapped ? " See [what each known one becomes](what-each-provider-can-tell-you.md) in a status." : "";
  return [table(["Known value", "Meaning"], rows), `Another value may come.${becomes}`];
}

const furtherReading = ({ externalDocs }: Schema): readonly string[] =>
  externalDocs === undefined ? [] : [`See [${externalDocs.description ?? externalDocs.url}](${externalDocs.url}).`];

const doubtsOfSchema = (spec: Spec, name: string, schema: Schema): readonly Doubt[] => [
  ...doubtsOfValue(name, schema),
  ...fieldsOf(spec, schema).flatMap((field) => doubtsOfValue(`${name}.${field.name}`, field.schema)),
];

function doubtsOfValue(name: string, { description, "x-sendstatus-open-enum": values = {} }: Schema): readonly Doubt[] {
  const texts = [
    [name, description],
    ...Object.entries(values).map(([value, meaning]) => [`${name} ${value}`, meaning]),
  ] as const;
  return texts.flatMap(([about = "", text]) => doubtsIn(text).map((doubt) => ({ about: `\`${about}\``, text: doubt })));
}
