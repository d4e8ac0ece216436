import { type Outcome, outcomeFor } from "../stories/outcome.js";
import type { Moment, Story } from "../stories/story.js";

/** Where one Email is, and how often Twilio has tried. Each Email stands in one counter at a time. */
export interface EmailState {
  readonly counter: "queued" | "sent" | "delivered" | "undelivered" | "failed";
  readonly attempts: number;
}

const queued: EmailState = { counter: "queued", attempts: 0 };
const sent: EmailState = { counter: "sent", attempts: 1 };

const stories: Readonly<Record<Outcome, Story<EmailState>>> = {
  delivered: [
    { at: 0, says: queued },
    { at: 1, says: sent },
    { at: 2, says: { counter: "delivered", attempts: 1 } },
  ],
  bounced: [
    { at: 0, says: queued },
    { at: 1, says: sent },
    { at: 2, says: { counter: "undelivered", attempts: 1 } },
  ],
  // Twilio has no word for a deferral; only the second attempt shows it.
  deferred: [
    { at: 0, says: queued },
    { at: 1, says: sent },
    { at: 3, says: { counter: "delivered", attempts: 2 } },
  ],
  // `failed` is a failure in Twilio's own processing, before any attempt.
  suppressed: [
    { at: 0, says: queued },
    { at: 2, says: { counter: "failed", attempts: 0 } },
  ],
  failed: [
    { at: 0, says: queued },
    { at: 2, says: { counter: "failed", attempts: 0 } },
  ],
};

/** A recipient by Profile has no address here, and is delivered to. */
export const storyOf = (address: string | undefined): Story<EmailState> =>
  stories[address === undefined ? "delivered" : outcomeFor(address)];

/** The counters of an operation. A choice: each Email counts once, where it is now, as in one of the two official samples. */
export function statsOf(emails: readonly Moment<EmailState>[], scheduled: boolean): Record<string, number> {
  const inCounter = (counter: EmailState["counter"]): number =>
    scheduled ? 0 : emails.filter(({ says }) => says.counter === counter).length;
  return {
    total: emails.length,
    recipients: emails.length,
    attempts: emails.reduce((sum, { says }) => sum + says.attempts, 0),
    scheduled: scheduled ? emails.length : 0,
    queued: inCounter("queued"),
    sent: inCounter("sent"),
    delivered: inCounter("delivered"),
    opened: 0,
    undelivered: inCounter("undelivered"),
    failed: inCounter("failed"),
    canceled: 0,
  };
}
