import type { MailStatus } from "./mail-status.js";

/**
 * Whether asking the same source again can tell more about delivery. It cannot once the status is settled, nor once the provider has
 * stopped working on the request: then the source has reached its ceiling.
 */
export function canTellMore({ finality, operation }: MailStatus): boolean {
  const hasStopped = operation === "finished" || operation === "failed" || operation === "canceled";
  return finality === "open" && !hasStopped;
}
