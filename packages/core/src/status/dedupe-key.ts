import { kindOf } from "./kind.js";
import type { Observation } from "./observation.js";
import { addressKey } from "./address-key.js";

/**
 * What makes two observations the same one, as a canonical text. A provider's event id is not part of it, as some change it when they
 * repeat an event. Two equal polls have one key, too: without a time of the provider's there is none in it.
 *
 * The text holds the recipient's address; hash it before it goes where addresses must not.
 */
export function dedupeKey(observation: Observation): string {
  const { provider, operationId, messageId, recipient, delivery, occurredAt, link, reason } = observation;
  const kind = [kindOf(observation), delivery].join(" ");
  const details = [recipient && addressKey(recipient), kind, occurredAt?.getTime(), link, reason?.providerCode];
  return JSON.stringify([provider, operationId, messageId, ...details, ownWords(observation)].map((part) => part ?? null));
}

/** What names neither a mail nor a recipient is told apart by its own words. */
function ownWords({ level, messageId, recipient, raw }: Observation): string | undefined {
  const isNamed = level === "operation" || messageId !== undefined || recipient !== undefined;
  return isNamed ? undefined : JSON.stringify(raw.body);
}
