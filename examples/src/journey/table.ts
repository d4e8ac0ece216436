import type { MailStatus } from "@sendstatus/core";
import Table from "cli-table3";
import type { Provider, Story } from "./expected.js";
import type { Target } from "./send.js";

/** One mail of the journey. */
export interface Row {
  readonly provider: Provider;
  readonly story: Story;
  readonly target: Target;
  readonly status: MailStatus;
  readonly asArranged: boolean;
}

const columns = [
  "mail to",
  "provider",
  "target",
  "the provider's own words",
  "operation",
  "state",
  "outcome",
  "finality",
  "ceiling",
  "reason",
];

/** The answers side by side: first the provider's own words, then what they come to. */
export function tableOf(rows: readonly Row[]): string {
  const table = new Table({ head: [...columns, "as arranged"], style: { head: [], border: [], compact: true } });
  for (const { provider, story, target, status, asArranged } of rows) {
    const { operation, state, outcome, finality, ceiling, reason } = status;
    const words = wordsOf(status);
    table.push([
      `${story}@`,
      provider,
      idOf(target),
      words,
      operation,
      state,
      outcome,
      finality,
      ceiling,
      reason?.code ?? "",
      asArranged ? "yes" : "NO",
    ]);
  }
  return table.toString();
}

/** Enough of an id to tell one from another. */
function idOf(target: Target): string {
  const id = "operationId" in target ? target.operationId : "messageId" in target ? target.messageId : target.requestId;
  return `…${id.slice(-8)}`;
}

function wordsOf({ raw, counts }: MailStatus): string {
  const words = [raw.status].flat().map((word) => (typeof word === "string" ? word : JSON.stringify(word).replace(/["{}]/g, "")));
  const counted = Object.entries((counts?.raw ?? {}) as Record<string, number>).filter(
    ([name, count]) => count > 0 && !overview.has(name),
  );
  return [...words, ...counted.map(([name, count]) => `${name}:${String(count)}`)].join(" ");
}

/** Counters that say nothing of a mail's fate. */
const overview = new Set(["total", "recipients", "attempts"]);
