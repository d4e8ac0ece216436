/** What can become of a mail to one recipient. Each service tells it in words of its own, where it has a word for it. */
export const outcomes = [
  "delivered",
  "bounced",
  "suppressed",
  "deferred",
  "failed",
  // Refused for now, by a full mailbox.
  "softbounce",
  // Taken or refused as spam.
  "quarantined",
  "spam",
  // Taken by a distribution group.
  "expanded",
  // Delivered, and then the recipient did something. Whoever clicks has opened the mail before.
  "opened",
  "clicked",
  "complained",
  "unsubscribed",
] as const;

/** What becomes of one mail to one recipient. */
export type Outcome = (typeof outcomes)[number];

/**
 * The outcome that an address asks for: `bounced@example.com`, or `bounced+7@example.com` where several are needed.
 * Any other address is delivered to.
 */
export function outcomeFor(address: string): Outcome {
  const [, name] = /^([a-z]+)(?:\+[^@]*)?@example\.com$/i.exec(address.trim()) ?? [];
  return outcomes.find((outcome) => outcome === name?.toLowerCase()) ?? "delivered";
}

/** Whether this looks like a mail address; no more than what all four would refuse. */
export const isAddress = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(text);
