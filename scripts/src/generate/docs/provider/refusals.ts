import type { Content } from "../../../spec/document.js";
import type { Spec } from "../../../spec/spec.js";
import { refusalSchemas } from "../../operations/result.js";
import { table } from "../blocks.js";
import { type Answer, answersOf, statusesInWords } from "./answers.js";
import { doubtsIn, inline } from "./prose.js";
import { sampleDoubts } from "./samples.js";
import { type Doubt, keys, type Link, type Section } from "./section.js";
import { typeInWords } from "./value-type.js";

/** The answers that say no, each once: what they mean and what they hold. */
export function refusalsSection(spec: Spec): Section {
  const answers = new Map(
    spec.operations
      .flatMap(({ operation }) => answersOf(spec, operation).refusals)
      .flatMap((answer) => (answer.name === undefined ? [] : [[answer.name, answer] as const])),
  );
  return {
    key: keys.refusals,
    level: 2,
    title: "Refusals",
    content: (link) => [
      "Each is thrown as a `SendStatusError`.",
      ...insteadOfResult(spec, link),
      ...(answers.size === 0 ? [] : [refusalTable(spec, answers, link)]),
    ],
    doubts: [...answers].flatMap(([name, answer]) => doubtsOfAnswer(spec, answer, `\`${name}\``)),
  };
}

/** What is doubtful about an answer and its samples. */
export const doubtsOfAnswer = (spec: Spec, { response }: Answer, about: string): readonly Doubt[] => [
  ...doubtsIn(response.description).map((text) => ({ about, text })),
  ...sampleDoubts(spec, [response.content]),
];

/** The refusals of an operation, as `400 InvalidMail, 401 Denied`. Those that no other operation has are described. */
export const refusalsInWords = (refusals: readonly Answer[], link: Link): string =>
  refusals
    .map(({ statuses, name, response }) => {
      const what = name === undefined ? inline(response.description) : link(keys.refusals, `\`${name}\``);
      return `${statusesInWords(statuses)}: ${what}`;
    })
    .join("; ");

function insteadOfResult(spec: Spec, link: Link): readonly string[] {
  const [schema] = spec.operations.flatMap((placed) => refusalSchemas(spec, placed));
  return schema === undefined ? [] : [`The service itself refuses with ${typeInWords(schema, link)} in place of a result.`];
}

function refusalTable(spec: Spec, answers: ReadonlyMap<string, Answer>, link: Link): string {
  const rows = [...answers].map(([name, { response }]) => {
    const ofSamples = sampleDoubts(spec, [response.content]).map(({ about, text }) => `**Uncertain:** of the ${about}: ${text}`);
    return [`\`${name}\``, [inline(response.description), ...ofSamples].join("<br>"), bodyOf(response.content, link)];
  });
  return table(["Answer", "Description", "Body"], rows);
}

const bodyOf = (content: Content = {}, link: Link): string =>
  Object.values(content)
    .map(({ schema }) => typeInWords(schema, link))
    .join(" or ");
