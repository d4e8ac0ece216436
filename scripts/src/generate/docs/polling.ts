import type { Spec } from "../../spec/spec.js";
import { table } from "./blocks.js";

const head = ["Provider", "Waits between reads", "An unknown id is normal for", "Can be asked for", "Reads for each send"];

/** How each provider is asked while it is waited for. */
export function pollingTable(specs: readonly Spec[]): string {
  const rows = specs.map(({ document, provider }) => {
    const { gaps, notFoundGrace, retention, readsPerSend } = document["x-sendstatus-polling"];
    return [
      provider,
      `${gaps.map(duration).join(", ")}, and so on`,
      duration(notFoundGrace),
      retention === undefined ? "not documented" : duration(retention),
      readsPerSend === undefined ? "no such limit" : String(readsPerSend),
    ];
  });
  return table(head, rows);
}

const units = [
  [86_400, "d"],
  [3600, "h"],
  [60, "min"],
] as const;

/** Seconds in the largest unit that they fill. */
function duration(seconds: number): string {
  const [size, unit] = units.find(([whole]) => seconds % whole === 0) ?? [1, "s"];
  return `${String(seconds / size)} ${unit}`;
}
