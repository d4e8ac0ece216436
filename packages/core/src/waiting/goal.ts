import type { MailStatus } from "../status/mail-status.js";
import { areAllNamed, stateOfUnnamed } from "../status/named.js";
import { stateRank } from "../status/order.js";

/**
 * What is waited for.
 *
 * - `finished`: the provider has stopped working on the send.
 * - `sent`: every mail has left the provider, or has its verdict.
 * - `delivered`, `settled`: every recipient has a verdict. A bounce is one, too: nothing later would make it a delivery.
 */
export type Goal = "finished" | "sent" | "delivered" | "settled";

export const goals: readonly Goal[] = ["finished", "sent", "delivered", "settled"];

/** Whether a status has come as far as was wished. */
export function isReached({ operation, finality, recipients, counts, history }: MailStatus, goal: Goal): boolean {
  if (finality !== "open") return true;
  if (goal === "finished") return operation === "finished" || operation === "failed" || operation === "canceled";
  if (goal !== "sent") return false;
  const unnamed = areAllNamed(recipients, counts) ? [] : [stateOfUnnamed(history)];
  const states = [...recipients.map((recipient) => recipient.state), ...unnamed];
  return states.every((state) => stateRank(state) >= stateRank("sent"));
}
