import type { Schema } from "../../../spec/document.js";
import { nameOf } from "./names-behind.js";
import { keys, type Link } from "./section.js";

/** The type of a value in words, such as `list of [EmailAddress](#emailaddress)`. */
export function typeInWords(schema: Schema, link: Link): string {
  const name = nameOf(schema);
  if (name !== undefined) return link(keys.schema(name), `\`${name}\``);
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives !== undefined) return inWords(alternatives.map((part) => typeInWords(part, link)));
  if (schema.allOf !== undefined) return schema.allOf.map((part) => typeInWords(part, link)).join(" and ");
  if (schema.enum !== undefined) return schema.enum.map((value) => `\`${String(value)}\``).join(", ");
  const types = [schema.type ?? []].flat();
  return types.length === 0 ? "any value" : inWords(types.map((type) => typeNamed(type, schema, link)));
}

/** A list comes last, so that what follows is not taken for one of its items. */
function inWords(alternatives: readonly string[]): string {
  const isList = (words: string): boolean => words.startsWith("list of ");
  return [...alternatives.filter((words) => !isList(words)), ...alternatives.filter(isList)].join(" or ");
}

function typeNamed(type: string, schema: Schema, link: Link): string {
  if (type === "array") return `list of ${schema.items === undefined ? "any values" : plural(schema.items, link)}`;
  if (type === "object") return objectInWords(schema, link);
  if (type !== "string") return type;
  if (schema.format === "binary") return "file";
  const form = schema.format ?? schema.contentEncoding ?? schema.contentMediaType;
  return form === undefined ? "string" : `string (${form})`;
}

const objectInWords = ({ additionalProperties, properties }: Schema, link: Link): string =>
  typeof additionalProperties === "object" && properties === undefined
    ? `object of ${plural(additionalProperties, link)} by name`
    : "object";

/** What a list holds. Alternatives need brackets, so that they are not taken for ones of the list. */
function plural(items: Schema, link: Link): string {
  const words = typeInWords(items, link);
  if (items.oneOf !== undefined || items.anyOf !== undefined) return `(${words})`;
  return words.replace(/^(string|integer|number|boolean|object|file)/, "$1s");
}
