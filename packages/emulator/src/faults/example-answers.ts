import { type Answer, json } from "../service/answer.js";
import type { ProviderName } from "../service/provider.js";
import { type SpecExample, specExamples } from "../spec-examples.js";
import type { Example } from "./fault.js";

/** The answer that an example of the spec shows; undefined if the operation has none such. */
export function answerOfExample(provider: ProviderName, operationId: string, wanted: Example): Answer | undefined {
  const answers = answersOf(provider).get(operationId) ?? [];
  const example = answers.find(({ key, status }) => key === wanted.name && status === (wanted.status ?? status));
  if (example === undefined) return undefined;
  const { status, mediaType, value } = example;
  if (mediaType === "application/json") return json(status, value);
  return { status, headers: { "content-type": mediaType }, body: String(value) };
}

type AnswersByOperation = ReadonlyMap<string, readonly SpecExample[]>;

const known = new Map<ProviderName, AnswersByOperation>();

/** Put together once: a spec has thousands. */
function answersOf(provider: ProviderName): AnswersByOperation {
  const answers = known.get(provider) ?? byOperation(specExamples(provider).filter(({ direction }) => direction === "response"));
  known.set(provider, answers);
  return answers;
}

function byOperation(examples: readonly SpecExample[]): AnswersByOperation {
  const groups = new Map<string, SpecExample[]>();
  for (const example of examples) {
    const group = groups.get(example.operationId);
    if (group === undefined) groups.set(example.operationId, [example]);
    else group.push(example);
  }
  return groups;
}
