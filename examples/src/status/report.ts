import { explain, type MailStatus } from "@sendstatus/core";
import Table from "cli-table3";

/** A status for a person: the whole first, then a row for each recipient, with the reason where there is one. */
export function reportOf({ state, outcome, certainty, ceiling, recipients }: MailStatus): string {
  const whole = `${state}, ${outcome}, ${certainty}; more than "${ceiling}" cannot be known`;
  if (recipients.length === 0) return whole;
  const table = new Table({ head: ["recipient", "state", "reason"], style: { head: [], border: [] } });
  for (const { recipient = "a recipient", state, reason } of recipients)
    table.push([recipient, state, reason ? explain(reason) : ""]);
  return `${whole}\n${table.toString()}`;
}
