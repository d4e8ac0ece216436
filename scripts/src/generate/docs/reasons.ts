import { explain } from "../../../../packages/core/src/status/explain.js";
import { type ReasonCode, reasonMeanings } from "../../../../packages/core/src/status/reasons.js";
import { table } from "./blocks.js";

const head = ["Code", "Means", "Who would have to change something", "Lasting", "Advice"];

/** Every reason with its defaults. */
export function reasonTable(): string {
  const rows = Object.entries(reasonMeanings).map(([code, { party, permanence, advice }]) => {
    const meaning = explain({ code: code as ReasonCode, party, permanence: "unknown", advice: "none" });
    return [`\`${code}\``, meaning, party, permanence, advice];
  });
  return table(head, rows);
}
