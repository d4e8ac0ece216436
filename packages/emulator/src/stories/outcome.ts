/** What becomes of a mail to one recipient. Each service tells it in its own words. */
export type Outcome = "delivered" | "bounced" | "suppressed" | "deferred" | "failed";

const scripted: readonly Outcome[] = ["delivered", "bounced", "suppressed", "deferred", "failed"];

/**
 * The outcome that an address asks for: `bounced@example.com`, or `bounced+7@example.com` where several are needed.
 * Any other address is delivered to.
 */
export function outcomeFor(address: string): Outcome {
  const [, name] = /^([a-z]+)(?:\+[^@]*)?@example\.com$/i.exec(address.trim()) ?? [];
  return scripted.find((outcome) => outcome === name?.toLowerCase()) ?? "delivered";
}

/** Whether this looks like a mail address; no more than what all four would refuse. */
export const isAddress = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text);
