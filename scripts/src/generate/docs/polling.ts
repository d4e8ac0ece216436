import type { Spec } from "../../spec/spec.js";
import { table } from "./blocks.js";
import { duration } from "./duration.js";

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
