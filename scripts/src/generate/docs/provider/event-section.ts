import type { Spec } from "../../../spec/spec.js";
import { type Answer, answersOf, statusesInWords } from "./answers.js";
import { headersInWords } from "./headers.js";
import type { Homes } from "./homes.js";
import { doubtsOfParameters, parameterTable } from "./parameter-table.js";
import { doubtsIn, inline, prose } from "./prose.js";
import { sampleCounts } from "./samples.js";
import { schemaSection } from "./schema-section.js";
import { keys, type Link, type Section } from "./section.js";
import { typeInWords } from "./value-type.js";
import { type PlacedWebhook, webhooksOf } from "./webhooks.js";

/** What the provider sends by itself; nothing if it sends nothing. */
export function eventSections(spec: Spec, homes: Homes): readonly Section[] {
  const webhooks = webhooksOf(spec);
  if (webhooks.length === 0) return [];
  const lead: Section = {
    key: keys.events,
    level: 2,
    title: "Events",
    content: () => [
      "What the provider sends to an address of the application's, under `webhooks` in the spec. `parseEvents` of the client reads it.",
    ],
  };
  const described = (key: string, level: Section["level"]): readonly Section[] =>
    homes(key).map((name) => schemaSection(spec, name, level));
  const events = webhooks.flatMap((placed) => [
    eventSection(spec, placed),
    ...described(keys.operation(placed.operation.operationId), 4),
  ]);
  return [lead, ...events, ...described(keys.events, 3)];
}

function eventSection(spec: Spec, placed: PlacedWebhook): Section {
  const { operationId, summary, description, externalDocs } = placed.operation;
  const parameters = spec.parametersOf(placed.operation);
  const source = externalDocs === undefined ? "" : ` · [${externalDocs.description ?? "documentation"}](${externalDocs.url})`;
  return {
    key: keys.operation(operationId),
    level: 3,
    title: `\`${operationId}\``,
    content: (link) => [
      summary,
      `\`${placed.method.toUpperCase()}\`${source}`,
      ...prose(description),
      ...(parameters.length === 0 ? [] : [parameterTable(spec, parameters, undefined, link)]),
      factsOf(spec, placed, link),
    ],
    doubts: [
      ...doubtsIn(description).map((text) => ({ about: `\`${operationId}\``, text })),
      ...doubtsOfParameters(operationId, parameters),
    ],
  };
}

function factsOf(spec: Spec, { operation }: PlacedWebhook, link: Link): string {
  const { successes, refusals } = answersOf(spec, operation);
  const samples = sampleCounts(spec, [operation.requestBody?.content]);
  return [
    ...Object.entries(operation.requestBody?.content ?? {}).map(
      ([media, { schema }]) => `**Body**, \`${media}\`: ${typeInWords(schema, link)}.`,
    ),
    ...[...successes, ...refusals].map((answer) => `**Answer** ${answerInWords(spec, answer, link)}`),
    ...(samples === undefined ? [] : [`**Samples**: ${samples}.`]),
  ]
    .map((fact) => `- ${fact}`)
    .join("\n");
}

function answerInWords(spec: Spec, answer: Answer, link: Link): string {
  const { statuses, response } = answer;
  const bodies = Object.values(response.content ?? {}).map(({ schema }) => typeInWords(schema, link));
  const headers = headersInWords(spec, answer, link);
  return [
    `${statusesInWords(statuses)}: ${inline(response.description)}`,
    ...(bodies.length === 0 ? [] : [`Body: ${bodies.join(" or ")}.`]),
    ...(headers === undefined ? [] : [`Headers: ${headers}`]),
  ].join(" ");
}
