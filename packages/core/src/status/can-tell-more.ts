import { addressKey } from "./address-key.js";
import type { MailStatus } from "./mail-status.js";
import type { Observation } from "./observation.js";
import { areAllNamed, stateOfUnnamed } from "./named.js";
import { stateRank, furthest } from "./order.js";
import type { DeliveryState } from "./states.js";

/**
 * Whether asking again can tell more about delivery. It cannot once the status is settled, nor once the provider has stopped working
 * on the request and each recipient is as far as what is asked can ever tell. What only a webhook could tell does not count.
 */
export function canTellMore(status: MailStatus): boolean {
  const { operation, recipients, counts, history, ceiling } = status;
  if (status.finality !== "open") return false;
  if (operation !== "finished" && operation !== "failed" && operation !== "canceled") return true;
  const asked = history.filter(isAsked);
  if (asked.length === 0) return true;
  // The status knows of strictness, the observations of what was asked.
  const furthestAsked = Math.min(stateRank(ceiling), stateRank(furthest(asked.map((observation) => observation.ceiling))));
  // What tells no more than how far the provider's own work has come is silent once that has stopped.
  if (furthestAsked < stateRank("sent")) return false;
  const isBelow = (state: DeliveryState): boolean => stateRank(state) < furthestAsked;
  if (!areAllNamed(recipients, counts) && isBelow(stateOfUnnamed(history))) return true;
  // What strictness shows as sent was a verdict, and will be no more certain.
  const inferred = new Set(history.filter(isInferredDelivery).map(nameOf));
  const open = recipients.filter((recipient) => recipient.finality === "open" && !inferred.has(nameOf(recipient)));
  return open.some(({ state }) => isBelow(state));
}

const isAsked = ({ channel }: Observation): boolean => channel === "poll" || channel === "list";

const isInferredDelivery = ({ delivery, certainty }: Observation): boolean =>
  delivery === "delivered" && certainty === "inferred";

const nameOf = ({ messageId, recipient }: { readonly messageId?: string; readonly recipient?: string }): string =>
  JSON.stringify([messageId, recipient === undefined ? undefined : addressKey(recipient)]);
