import { type Outcome, outcomeFor } from "../stories/outcome.js";
import { type Moment, stepOf, type Story } from "../stories/story.js";

/** Where one Email is, and how often Twilio has tried. Each Email stands in one counter at a time, and in `opened` besides. */
export interface EmailState {
  readonly counter: "queued" | "sent" | "delivered" | "undelivered" | "failed";
  readonly attempts: number;
  readonly opened: boolean;
}

const state = (counter: EmailState["counter"], attempts: number, opened = false): EmailState => ({ counter, attempts, opened });

const sentAndThen = (end: EmailState, at = 2): Story<EmailState> => [
  { at: 0, says: state("queued", 0) },
  { at: 1, says: state("sent", 1) },
  { at, says: end },
];

const delivered = sentAndThen(state("delivered", 1));
const undelivered = sentAndThen(state("undelivered", 1));
// A click shows only by the opening before it.
const opened: Story<EmailState> = [...delivered, { at: 3, says: state("delivered", 1, true) }];
// `failed` is a failure in Twilio's own processing, before any attempt.
const failed: Story<EmailState> = [
  { at: 0, says: state("queued", 0) },
  { at: 2, says: state("failed", 0) },
];

const stories: Readonly<Record<Outcome, Story<EmailState>>> = {
  delivered,
  bounced: undelivered,
  softbounce: undelivered,
  spam: undelivered,
  // Twilio has no word for a deferral; only the second attempt shows it.
  deferred: sentAndThen(state("delivered", 2), 3),
  suppressed: failed,
  failed,
  opened,
  clicked: opened,
  // Nor for what comes after the recipient's server has taken the mail.
  quarantined: delivered,
  expanded: delivered,
  complained: delivered,
  unsubscribed: delivered,
};

/** A recipient by Profile has no address here, and is delivered to. */
export const storyOf = (address: string | undefined): Story<EmailState> =>
  stories[address === undefined ? "delivered" : outcomeFor(address)];

const isProcessed = ({ counter }: EmailState): boolean => counter !== "queued" && counter !== "sent";

/** The step at which Twilio is done with an Email, whatever its recipient does later. */
export const processedAt = (story: Story<EmailState>): number => stepOf(story, isProcessed);

/** The status of an Email that does not wait for its schedule. `OPENED` takes the place of `DELIVERED`. */
export const statusOf = ({ counter, opened }: EmailState): string => (opened ? "OPENED" : counter.toUpperCase());

/**
 * The counters of an operation. A choice: each Email counts once, where it is now, as in one of the two official samples, and once
 * more if it was opened, as in the other.
 */
export function statsOf(emails: readonly Moment<EmailState>[], canceled: number, scheduled: boolean): Record<string, number> {
  const inCounter = (counter: EmailState["counter"]): number =>
    scheduled ? 0 : emails.filter(({ says }) => says.counter === counter).length;
  return {
    total: emails.length + canceled,
    recipients: emails.length + canceled,
    attempts: emails.reduce((sum, { says }) => sum + says.attempts, 0),
    scheduled: scheduled ? emails.length : 0,
    queued: inCounter("queued"),
    sent: inCounter("sent"),
    delivered: inCounter("delivered"),
    opened: emails.filter(({ says }) => says.opened).length,
    undelivered: inCounter("undelivered"),
    failed: inCounter("failed"),
    canceled,
  };
}
