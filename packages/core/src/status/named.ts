import type { Counts } from "./counts.js";
import type { Observation } from "./observation.js";
import { strongest } from "./order.js";
import type { DeliveryState } from "./states.js";
import { stateOf } from "./verdict.js";
import type { RecipientStatus } from "./recipient-status.js";

/** How far the mails came that no source has named: as far as was said of the whole operation. */
export function stateOfUnnamed(history: readonly Observation[]): DeliveryState {
  const verdict = strongest(history.filter(({ level }) => level === "operation"));
  return verdict === undefined ? "unknown" : stateOf(verdict);
}

/** Whether a source has named every mail: at least as many as the provider counts, where it counts them. */
export function areAllNamed(recipients: readonly RecipientStatus[], counts: Counts | undefined): boolean {
  const mails = new Set(recipients.map(({ messageId, recipient }, index) => messageId ?? recipient ?? index));
  return mails.size > 0 && mails.size >= (counts?.total ?? 0);
}
