import type { PlacedOperation, Spec } from "../../spec/spec.js";
import { idempotencyKeyOf } from "../operations/idempotency-key.js";
import { table } from "./blocks.js";
import { limitsOf } from "./rate-limits.js";

const head = ["Provider", "Method", "At most", "Tried again by itself"];

/** How often each method can be called, and whether it is called again where it is not known what became of the call. */
export function callTable(specs: readonly Spec[]): string {
  const rows = specs.flatMap((spec) =>
    spec.operations.map((placed) => {
      const most = limitsOf(placed.operation) ?? "not documented";
      return [spec.provider, `\`${placed.operation.operationId}\``, most, repetition(spec, placed)];
    }),
  );
  return table(head, rows);
}

function repetition(spec: Spec, placed: PlacedOperation): string {
  const safety = placed.operation["x-sendstatus-safety"];
  if (safety === "read" || safety === "idempotent") return "yes";
  const key = idempotencyKeyOf(spec, placed);
  return key === undefined ? "only if it was surely not taken" : `yes, under the same \`${key}\``;
}
