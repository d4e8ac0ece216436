import type { PlacedOperation, Spec } from "../../../spec/spec.js";
import { itemName } from "../../operations/pagination.js";
import { resultName } from "../../operations/result.js";
import { type Answer, answersOf } from "./answers.js";
import { codesInWords } from "./error-codes.js";
import { headersInWords } from "./headers.js";
import { pagingInWords } from "./paging.js";
import { inline } from "./prose.js";
import { refusalsInWords } from "./refusals.js";
import { sampleCounts } from "./samples.js";
import { keys, type Link } from "./section.js";

/** What comes back of a call, as a list with a word in front of each fact. */
export function operationFacts(spec: Spec, placed: PlacedOperation, link: Link): string {
  const { operation } = placed;
  const { successes, refusals } = answersOf(spec, operation);
  const facts: readonly (readonly [word: string, text: string | undefined])[] = [
    ["Returns", `${resultInWords(spec, placed, link)} ${successes.map(successInWords).join(" ")}`],
    ["Pages", pagingInWords(placed)],
    ["Headers", successes.flatMap((answer) => headersInWords(spec, answer, link) ?? [])[0]],
    ["Refusals", refusals.length === 0 ? undefined : `${refusalsInWords(refusals, link)}.`],
    ["Error codes", codesInWords(operation["x-sendstatus-error-codes"] ?? [], link)],
    ["Samples", samplesInWords(spec, placed)],
  ];
  return facts.flatMap(([word, text]) => (text === undefined || text === "" ? [] : [`- **${word}**: ${text}`])).join("\n");
}

const successInWords = ({ statuses, response }: Answer): string => `HTTP ${statuses.join(", ")}: ${inline(response.description)}`;

function resultInWords(spec: Spec, placed: PlacedOperation, link: Link): string {
  const name = resultName(spec, placed);
  if (name === "undefined") return "nothing.";
  if (name === "Blob") return "a file, as a `Blob`.";
  const item = itemName(spec, placed);
  const result = link(keys.schema(name), `\`${name}\``);
  return item === undefined
    ? `${result}.`
    : `a page, as ${result}; iterated, each ${link(keys.schema(item), `\`${item}\``)} of all pages.`;
}

function samplesInWords(spec: Spec, { operation }: PlacedOperation): string | undefined {
  const ofRequest = sampleCounts(spec, [operation.requestBody?.content]);
  const ofAnswer = sampleCounts(
    spec,
    answersOf(spec, operation).successes.map(({ response }) => response.content),
  );
  const parts = [
    ...(ofRequest === undefined ? [] : [`of the request ${ofRequest}`]),
    ...(ofAnswer === undefined ? [] : [`of the answer ${ofAnswer}`]),
  ];
  return parts.length === 0 ? undefined : `${parts.join("; ")}.`;
}
