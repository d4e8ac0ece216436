import type { Schema } from "../../../spec/document.js";
import { literal } from "./literal.js";

/** What narrows a value beyond its type, a sentence for each. What says nothing, such as a minimum of 0, is left out. */
export function limitsInWords(schema: Schema): readonly string[] {
  const { items } = schema;
  const { minLength, maxLength, minItems, maxItems, minProperties, maxProperties, minimum, maximum, pattern } = schema;
  return [
    ...range(minLength, maxLength, "characters"),
    ...range(minItems, maxItems, "items"),
    ...range(minProperties, maxProperties, "members"),
    ...range(minimum, maximum, ""),
    ...(pattern === undefined ? [] : [`Form: \`${pattern}\`.`]),
    ...(schema.default === undefined ? [] : [`Without it: ${literal(schema.default)}.`]),
    ...(schema["x-sendstatus-since"] === undefined ? [] : [`Since version ${schema["x-sendstatus-since"]}.`]),
    ...(items === undefined ? [] : limitsInWords(items).map((limit) => `Of each: ${limit}`)),
  ];
}

function range(least: number | undefined, most: number | undefined, unit: string): readonly string[] {
  const of = (count: number): string =>
    `${count.toLocaleString("en-US")}${unit === "" ? "" : ` ${count === 1 ? unit.replace(/s$/, "") : unit}`}`;
  if (most === undefined) return least === undefined || least <= 1 ? [] : [`At least ${of(least)}.`];
  if (least === undefined || least === 0 || (least === 1 && unit === "")) return [`At most ${of(most)}.`];
  return [least === most ? `Exactly ${of(most)}.` : `${least.toLocaleString("en-US")} to ${of(most)}.`];
}
