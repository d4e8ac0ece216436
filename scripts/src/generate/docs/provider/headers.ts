import type { Header } from "../../../spec/document.js";
import type { Spec } from "../../../spec/spec.js";
import { table } from "../blocks.js";
import { type Answer, answersOf } from "./answers.js";
import { described } from "./described.js";
import { doubtsIn } from "./prose.js";
import { keys, type Link, type Section } from "./section.js";
import { typeInWords } from "./value-type.js";
import { webhooksOf } from "./webhooks.js";

/** The headers of all answers, each once; nothing where there are none. */
export function headersSection(spec: Spec): readonly Section[] {
  const calls = [...spec.operations, ...webhooksOf(spec)];
  const answers = calls
    .flatMap(({ operation }) => answersOf(spec, operation))
    .flatMap(({ successes, refusals }) => [...successes, ...refusals]);
  const headers = [...new Map(answers.flatMap((answer) => headersOf(spec, answer)))];
  if (headers.length === 0) return [];
  const content: Section["content"] = (link) => [
    "Those of a success are in what `withResponse()` of a call gives.",
    table(
      ["Header", "Type", "Description"],
      headers.map(([name, { schema, description }]) => [
        `\`${name}\``,
        typeInWords(schema, link),
        described(spec, schema, description),
      ]),
    ),
  ];
  const doubts = headers.flatMap(([name, { description }]) =>
    doubtsIn(description).map((text) => ({ about: `header \`${name}\``, text })),
  );
  return [{ key: keys.headers, level: 2, title: "Headers of answers", content, doubts }];
}

/** The headers of an answer, with a link to what they mean; undefined where there are none. */
export function headersInWords(spec: Spec, answer: Answer, link: Link): string | undefined {
  const names = headersOf(spec, answer).map(([name]) => `\`${name}\``);
  return names.length === 0 ? undefined : `${names.join(", ")}, see ${link(keys.headers, "headers of answers")}.`;
}

const headersOf = (spec: Spec, { response }: Answer): readonly (readonly [name: string, header: Header])[] =>
  Object.entries(response.headers ?? {}).map(([name, header]) => [name, spec.resolve<Header>(header)]);
