import type { PlacedOperation, Spec } from "../../../spec/spec.js";
import { callParameters } from "../../operations/inputs.js";
import { limitsOf } from "../rate-limits.js";
import { answersOf } from "./answers.js";
import type { Homes } from "./homes.js";
import { inputInWords } from "./input.js";
import { operationFacts } from "./operation-facts.js";
import { doubtsOfParameters } from "./parameter-table.js";
import { doubtsIn, prose } from "./prose.js";
import { requestOf } from "./request.js";
import { sampleDoubts } from "./samples.js";
import { schemaSection } from "./schema-section.js";
import { type Doubt, keys, type Section } from "./section.js";

/** All of one operation, with the schemas that only it uses below. */
export function operationSections(
  spec: Spec,
  placed: PlacedOperation,
  example: readonly string[],
  homes: Homes,
): readonly Section[] {
  const { operationId, summary, description, deprecated } = placed.operation;
  const key = keys.operation(operationId);
  const samples = samplesOf(spec, placed);
  const section: Section = {
    key,
    level: 3,
    title: `\`${operationId}\``,
    content: (link) => [
      `${deprecated === true ? "**Deprecated.** " : ""}${summary}`,
      essentials(spec, placed),
      ...prose(description),
      example.join("\n"),
      ...inputInWords(spec, placed, link),
      operationFacts(spec, placed, link),
      ...samples.map(({ about, text }) => `> **Uncertain:** of the ${about}: ${text}`),
    ],
    doubts: [...doubtsOf(spec, placed), ...samples],
  };
  return [section, ...homes(key).map((name) => schemaSection(spec, name, 4))];
}

/** What is to be known at a glance: the request, what it does, how often, and where it is documented. */
function essentials(spec: Spec, placed: PlacedOperation): string {
  const { operation } = placed;
  const { externalDocs } = operation;
  const limits = limitsOf(operation);
  return [
    requestOf(spec, placed),
    `_${operation["x-sendstatus-safety"]}_`,
    ...(limits === undefined ? [] : [`at most ${limits}`]),
    ...(externalDocs === undefined ? [] : [`[${externalDocs.description ?? "documentation"}](${externalDocs.url})`]),
  ].join(" · ");
}

function doubtsOf(spec: Spec, { operation }: PlacedOperation): readonly Doubt[] {
  const { operationId, description, requestBody } = operation;
  const { successes, refusals } = answersOf(spec, operation);
  const ownAnswers = [...successes, ...refusals.filter(({ name }) => name === undefined)];
  return [
    ...[description, requestBody?.description].flatMap((text) =>
      doubtsIn(text).map((doubt) => ({ about: `\`${operationId}\``, text: doubt })),
    ),
    ...doubtsOfParameters(operationId, callParameters(spec, operation)),
    ...ownAnswers.flatMap(({ statuses, response }) =>
      doubtsIn(response.description).map((text) => ({ about: `\`${operationId}\`, HTTP ${statuses.join(", ")}`, text })),
    ),
  ];
}

/** What is doubtful about the samples of the operation itself; those of shared refusals stand with these. */
const samplesOf = (spec: Spec, { operation }: PlacedOperation): readonly Doubt[] =>
  sampleDoubts(spec, [
    operation.requestBody?.content,
    ...answersOf(spec, operation).successes.map(({ response }) => response.content),
  ]);
