import type { Content, Example } from "../../../spec/document.js";
import { pathOfPointer } from "../../../spec/pointer.js";
import type { Spec } from "../../../spec/spec.js";
import { doubtsIn } from "./prose.js";
import type { Doubt } from "./section.js";

/** An example of a spec, with the word for what it is worth that its key begins with. */
interface Sample {
  readonly worth: string;
  readonly example: Example;
}

export const worthsInWords =
  "A sample is _official_ where it stands in the provider's own documentation or specification, _recorded_ where it was seen on the " +
  "wire or in a public report, and _constructed_ where it was made from the tables of fields.";

/** How many samples there are of each worth, in words; undefined where there are none. */
export function sampleCounts(spec: Spec, contents: readonly (Content | undefined)[]): string | undefined {
  const samples = samplesIn(spec, contents).filter(({ example }) => !isRefusal(spec, example));
  const counts = ["official", "recorded", "constructed"].flatMap((worth) => {
    const count = samples.filter((sample) => sample.worth === worth).length;
    return count === 0 ? [] : [`${String(count)} ${worth}`];
  });
  return counts.length === 0 ? undefined : counts.join(", ");
}

/** What is doubtful about samples. */
export const sampleDoubts = (spec: Spec, contents: readonly (Content | undefined)[]): readonly Doubt[] =>
  samplesIn(spec, contents).flatMap(({ example: { summary = "", description } }) =>
    doubtsIn(description).map((text) => ({ about: `sample “${summary.replace(/\.$/, "")}”`, text })),
  );

const samplesIn = (spec: Spec, contents: readonly (Content | undefined)[]): readonly Sample[] =>
  contents
    .flatMap((content) => Object.values(content ?? {}).flatMap(({ examples }) => Object.entries(examples ?? {})))
    .map(([key, example]) => ({ worth: key.split("-")[0] ?? "", example: spec.resolve<Example>(example) }));

/** Whether a sample of an RPC's answer is one of an error, which says nothing about the result. */
function isRefusal({ document }: Spec, { value }: Example): boolean {
  const { when } = document["x-sendstatus-error"];
  if (when === undefined) return false;
  const found = pathOfPointer(when.slice(when.indexOf("#") + 1)).reduce<unknown>(
    (node, token) => (node as Readonly<Record<string, unknown>> | undefined)?.[token],
    value,
  );
  return found !== undefined;
}
