import type { Purpose } from "../../../../packages/core/src/client/capabilities.js";
import { type PlacedOperation, type Spec, SpecError } from "../../spec/spec.js";

/** The tags that all providers share, in the order in which they are read. Events are no operations. */
export const purposes = [
  "Sending",
  "Status",
  "Withdrawing",
  "Files",
  "Templates",
  "Recipient lists",
  "Block lists",
  "Unsubscribing",
  "Senders",
  "Statistics",
  "Settings",
] as const satisfies readonly Purpose[];

/**
 * The operations of a spec by what they are for, in the order of the spec.
 *
 * @throws SpecError that names file and line of each operation that has not exactly one of the shared tags.
 */
export function operationsByPurpose(spec: Spec): ReadonlyMap<Purpose, readonly PlacedOperation[]> {
  const faults = spec.operations.flatMap((placed) => (purposeOf(placed) === undefined ? [faultOf(spec, placed)] : []));
  if (faults.length > 0) throw new SpecError(faults.join("\n"));
  return new Map(purposes.map((purpose) => [purpose, spec.operations.filter((placed) => purposeOf(placed) === purpose)]));
}

function purposeOf({ operation: { tags = [] } }: PlacedOperation): Purpose | undefined {
  return tags.length === 1 ? purposes.find((purpose) => purpose === tags[0]) : undefined;
}

function faultOf(spec: Spec, { path, method, operation }: PlacedOperation): string {
  const at = ["paths", path, method, ...(operation.tags === undefined ? [] : ["tags"])];
  return spec.problem(at, `${operation.operationId} must have one of the tags that all providers share: ${purposes.join(", ")}.`);
}
