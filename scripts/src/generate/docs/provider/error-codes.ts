import { openEnumValues } from "../../../spec/open-enums.js";
import type { Spec } from "../../../spec/spec.js";
import { errorCodeSchema } from "../../operations/error-code-faults.js";
import { table } from "../blocks.js";
import { doubtsIn, inline, prose } from "./prose.js";
import { keys, type Link, type Section } from "./section.js";

/** What each known code of an error means, and whether the same call can succeed again. */
export function errorCodesSection(spec: Spec): Section {
  const schema = errorCodeSchema(spec);
  const codes = (openEnumValues(schema) ?? []).map(({ value, meaning }) => ({ code: String(value), meaning }));
  const common = spec.document["x-sendstatus-error"].common ?? [];
  const rows = (isListed: boolean): string =>
    table(
      ["Code", "Meaning", "The same call again"],
      codes
        .filter(({ code }) => common.includes(code) === isListed)
        .map(({ code, meaning }) => [
          `<a id="${anchorOf(code)}"></a>\`${code}\``,
          inline(meaning),
          schema["x-sendstatus-try-again"]?.[code] ?? "",
        ]),
    );
  const hasFurther = codes.some(({ code }) => !common.includes(code));
  return {
    key: keys.errorCodes,
    level: 2,
    title: "Error codes",
    content: () => [
      ...prose(schema.description),
      "The same call can succeed again _soon_: the client tries it by itself where a repeat is safe; _later_: after a longer time; or _never_, before something else has changed.",
      ...(common.length === 0 ? [] : ["Any operation may answer with these:", rows(true)]),
      ...(hasFurther ? ["These are of some operations only, which name them:", rows(false)] : []),
    ],
    doubts: [schema.description, ...codes.map(({ meaning }) => meaning)].flatMap((text) =>
      doubtsIn(text).map((doubt) => ({ about: "the codes", text: doubt })),
    ),
  };
}

/** The codes of an operation besides the common ones, each with a link to its meaning. */
export function codesInWords(codes: readonly string[], link: Link): string {
  const common = link(keys.errorCodes, "common ones");
  if (codes.length === 0) return `the ${common}.`;
  return `the ${common} and ${codes.map((code) => `[\`${code}\`](#${anchorOf(code)})`).join(", ")}.`;
}

const anchorOf = (code: string): string => `code-${code.toLowerCase()}`;
