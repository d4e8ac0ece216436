import type { Outcome } from "../stories/outcome.js";
import { replies } from "../stories/replies.js";

/** How the delivery to one recipient ended, and at which step. */
export interface Delivery {
  readonly status: "Delivered" | "Expanded" | "Bounced" | "Suppressed" | "Quarantined" | "FilteredSpam" | "Failed";
  readonly message: string;
  readonly at: number;
}

/** What the recipient did then, and at which step. */
export interface Engagement {
  readonly type: "view" | "click";
  readonly at: number;
  /** Whether the report says who it was; the one in the documentation does not. */
  readonly named: boolean;
}

/** The operation is over at step 2, and so is the first attempt to deliver. */
const ended = (status: Delivery["status"], message = "", at = 2): Delivery => ({ status, message, at });

const delivered = ended("Delivered");

export const deliveries: Readonly<Record<Outcome, Delivery>> = {
  delivered,
  bounced: ended("Bounced", replies.bounced),
  // A choice: a soft bounce has no word of its own, and it is not documented which one it gets.
  softbounce: ended("Failed", replies.softbounce),
  suppressed: ended("Suppressed"),
  failed: ended("Failed", "The message could not be delivered."),
  quarantined: ended("Quarantined"),
  spam: ended("FilteredSpam", replies.spam),
  expanded: ended("Expanded"),
  // There is no event for a deferral: it only takes longer.
  deferred: ended("Delivered", "", 3),
  opened: delivered,
  clicked: delivered,
  // Nor for these two.
  complained: delivered,
  unsubscribed: delivered,
};

export const engagements: Readonly<Partial<Record<Outcome, readonly Engagement[]>>> = {
  opened: [{ type: "view", at: 3, named: false }],
  clicked: [
    { type: "view", at: 3, named: true },
    { type: "click", at: 4, named: true },
  ],
};
