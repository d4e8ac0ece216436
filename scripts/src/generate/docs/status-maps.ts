import { openEnumsOf } from "../../spec/open-enums.js";
import type { Spec } from "../../spec/spec.js";
import { table } from "./blocks.js";

const head = ["Value", "Meaning at the provider", "Operation", "State", "Certainty", "Reason", "Engagement"];

/** A table for each of a provider's status maps: what each known value becomes. */
export function statusMapTables(spec: Spec): string {
  return openEnumsOf(spec)
    .flatMap(({ name, values, statusMap }) => {
      if (statusMap === undefined) return [];
      const rows = values.map(({ value, meaning }) => {
        const {
          operation = "",
          state = "",
          certainty = "",
          reason = "",
          permanence,
          engagement = "",
        } = statusMap[String(value)] ?? {};
        const why = permanence === undefined ? reason : `${reason}, ${permanence}`;
        return [`\`${String(value)}\``, meaning, operation, state, certainty, why, engagement];
      });
      return [`\`${name}\`:\n\n${table(head, rows)}`];
    })
    .join("\n\n");
}
