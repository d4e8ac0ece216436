/** What a provider is doing with one send request. `finished` says that it has stopped, never that a mail arrived. */
export type OperationState = (typeof operationStates)[number];

/**
 * How far one mail to one recipient came. `delivered` says that the far side's server accepted it: not that it is in the inbox, not
 * that it was read.
 */
export type DeliveryState =
  | "scheduled"
  | "queued"
  | "sending"
  | "sent"
  | "deferred"
  | "delivered"
  | "expanded"
  | "bounced"
  | "filtered"
  | "suppressed"
  | "rejected"
  | "failed"
  | "canceled"
  | "unknown";

/** A state in one word to decide by. */
export type Outcome = "pending" | "delivered" | "not-delivered" | "canceled" | "unknown";

/** `settled`: a verdict that a later event may overturn. `closed`: nothing later is expected. */
export type Finality = (typeof finalities)[number];

/**
 * `confirmed`: documented to be the far server's verdict. `reported`: the provider's word, without saying on what it rests.
 * `inferred`: concluded by us.
 */
export type Certainty = (typeof certainties)[number];

/** What a person did with a mail that arrived. An axis of its own: it never changes the delivery state. */
export type EngagementKind = (typeof engagementKinds)[number];

/** From the least telling to the most: whoever failed had started, and whoever was canceled may have. */
export const operationStates = ["unknown", "scheduled", "pending", "running", "finished", "canceled", "failed"] as const;

/** From the least final to the most. */
export const finalities = ["open", "settled", "closed"] as const;

/** From the least certain to the most. */
export const certainties = ["inferred", "reported", "confirmed"] as const;

export const engagementKinds = ["opened", "clicked", "unsubscribed", "complained"] as const;

interface StateMeaning {
  readonly outcome: Outcome;
  readonly finality: Finality;
}

const pending = { outcome: "pending", finality: "open" } as const;
const notDelivered = { outcome: "not-delivered", finality: "closed" } as const;

/** What follows from each state. A temporary bounce is only settled: see {@link finalityOf}. */
const meanings: Readonly<Record<DeliveryState, StateMeaning>> = {
  scheduled: pending,
  queued: pending,
  sending: pending,
  sent: pending,
  deferred: pending,
  delivered: { outcome: "delivered", finality: "settled" },
  expanded: { outcome: "delivered", finality: "settled" },
  filtered: { outcome: "not-delivered", finality: "settled" },
  bounced: notDelivered,
  suppressed: notDelivered,
  rejected: notDelivered,
  failed: notDelivered,
  canceled: { outcome: "canceled", finality: "closed" },
  unknown: { outcome: "unknown", finality: "open" },
};

/** What a state comes to. */
export const outcomeOf = (state: DeliveryState): Outcome => meanings[state].outcome;

/** A bounce is closed only if it is known to be permanent. */
export function finalityOf(state: DeliveryState, permanence?: "permanent" | "temporary" | "unknown"): Finality {
  return state === "bounced" && permanence !== "permanent" ? "settled" : meanings[state].finality;
}
