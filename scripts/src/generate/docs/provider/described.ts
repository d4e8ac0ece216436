import type { Schema } from "../../../spec/document.js";
import type { Spec } from "../../../spec/spec.js";
import { limitsInWords } from "./limits-in-words.js";
import { nameOf } from "./names-behind.js";
import { gist, inline } from "./prose.js";

/** All that is to be said of a value beside its type, in one line. What has no description of its own has that of its schema. */
export function described(spec: Spec, schema: Schema, text = schema.description, further: readonly string[] = []): string {
  const isNamed = nameOf(schema) !== undefined;
  const own = text ?? (isNamed ? gist(spec.resolve<Schema>(schema).description) : "");
  const known = isNamed ? [] : Object.entries(schema["x-sendstatus-open-enum"] ?? {});
  return inline(`${schema.deprecated === true ? "**Deprecated.** " : ""}${own}`, [
    ...known.map(([value, meaning]) => `<br>• \`${value}\`: ${inline(meaning)}`),
    ...limitsInWords(schema).filter((limit) => !isSaid(limit, own)),
    ...further,
  ]);
}

/** Whether a text has all numbers of a limit, as most descriptions have. */
function isSaid(limit: string, text: string): boolean {
  const numbers = limit.includes("Form:") ? [] : (limit.match(/\d[\d,]*/g) ?? []);
  return numbers.length > 0 && numbers.every((number) => new RegExp(`(?<![\\d,])${number}(?![\\d,])`).test(text));
}
