import type { Spec } from "../../../spec/spec.js";
import { table } from "../blocks.js";
import { duration } from "../duration.js";
import { limitsOf } from "../rate-limits.js";
import { keys, type Link, type Section } from "./section.js";

/** When it is worth while to ask, for how long, and how often it may be asked. */
export function askingSection(spec: Spec): Section {
  return {
    key: "asking",
    level: 2,
    title: "How long and how often to ask",
    content: (link) => [pollingList(spec), ...rateLimits(spec, link)],
  };
}

function pollingList({ document }: Spec): string {
  const { gaps, notFoundGrace, retention, readsPerSend } = document["x-sendstatus-polling"];
  return [
    `A send can be asked about for ${retention === undefined ? "a time that is not documented" : `**${duration(retention)}**`}.`,
    `The client waits ${gaps.map(duration).join(", ")} between reads, and so on.`,
    `An id that is not known is normal for ${duration(notFoundGrace)} after a send.`,
    ...(readsPerSend === undefined ? [] : [`The limits below leave ${String(readsPerSend)} reads for each send.`]),
  ]
    .map((sentence) => `- ${sentence}`)
    .join("\n");
}

function rateLimits(spec: Spec, link: Link): readonly string[] {
  const methods = new Map<string | undefined, readonly string[]>();
  for (const { operation } of spec.operations) {
    const limits = limitsOf(operation);
    const name = link(keys.operation(operation.operationId), `\`${operation.operationId}\``);
    methods.set(limits, [...(methods.get(limits) ?? []), name]);
  }
  if (methods.size === 1 && methods.has(undefined)) return ["How often a method may be called is not documented."];
  // The largest group needs no names.
  const groups = [...methods].sort(([, one], [, other]) => one.length - other.length);
  const largest = groups.length === 1 ? "each" : "each other";
  const rows = groups.map(([limits = "not documented", names], index) => {
    const needsNames = index < groups.length - 1 || names.length === 1;
    return [needsNames ? names.join(", ") : largest, limits];
  });
  return ["The client keeps these limits by itself, each method apart.", table(["Method", "At most"], rows)];
}
