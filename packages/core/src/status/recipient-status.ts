import { present } from "../present.js";
import type { Observation, Raw } from "./observation.js";
import type { Reason } from "./reasons.js";
import {
  type Certainty,
  type DeliveryState,
  type EngagementKind,
  type Finality,
  finalityOf,
  type Outcome,
  outcomeOf,
} from "./states.js";

/** What became of one mail to one recipient, or of one mail where the source does not tell its recipients apart. */
export interface RecipientStatus {
  /** The address, as the provider spells it. Absent where the source does not name exactly one. */
  readonly recipient?: string;
  readonly messageId?: string;
  readonly state: DeliveryState;
  readonly outcome: Outcome;
  readonly finality: Finality;
  readonly certainty: Certainty;
  readonly ceiling: DeliveryState;
  readonly reason?: Reason;
  /** When the state was reached, where the source tells it. */
  readonly occurredAt?: Date;
  /** What the recipient did with it. Many opens are made by machines. */
  readonly engagement: readonly EngagementKind[];
  readonly raw: Raw;
}

/** Evidence from further along the way wins. A bounce counts as far as it is known to be permanent, or not known to be temporary. */
const ranks: Readonly<Record<DeliveryState, number>> = {
  unknown: 0,
  scheduled: 10,
  queued: 20,
  sending: 30,
  sent: 40,
  deferred: 45,
  canceled: 50,
  suppressed: 55,
  rejected: 55,
  failed: 55,
  expanded: 65,
  delivered: 70,
  filtered: 80,
  bounced: 90,
};

const stateOf = ({ delivery }: Observation): DeliveryState =>
  delivery === undefined || delivery === "mixed" ? "unknown" : delivery;

function rankOf(observation: Observation): number {
  const state = stateOf(observation);
  return state === "bounced" && observation.reason?.permanence === "temporary" ? 60 : ranks[state];
}

const engagementKinds: readonly EngagementKind[] = ["opened", "clicked", "unsubscribed", "complained"];
const certainties: readonly Certainty[] = ["inferred", "reported", "confirmed"];

/** One without a time is earlier than any. */
const timeOf = ({ occurredAt }: Observation): number => occurredAt?.getTime() ?? Number.MIN_SAFE_INTEGER;

/** A total order, so that it does not matter in which order observations arrive. */
function isStronger(left: Observation, right: Observation): boolean {
  const difference =
    rankOf(left) - rankOf(right) ||
    timeOf(left) - timeOf(right) ||
    certainties.indexOf(left.certainty) - certainties.indexOf(right.certainty);
  return difference === 0 ? textOf(left) > textOf(right) : difference > 0;
}

/** What is left to tell two observations of equal strength apart. */
const textOf = ({ delivery, operation, reason }: Observation): string => JSON.stringify([delivery, operation, reason]);

/** The observation that counts among several of the same thing. */
export const strongest = (observations: readonly Observation[]): Observation | undefined =>
  observations.reduce<Observation | undefined>(
    (best, next) => (best === undefined || isStronger(next, best) ? next : best),
    undefined,
  );

/** One status for each mail and recipient that the observations name, in the order in which they first appear. */
export function foldRecipients(observations: readonly Observation[], ceiling: DeliveryState): RecipientStatus[] {
  const groups = new Map<string, Observation[]>();
  for (const [index, observation] of observations.entries()) {
    const { level, messageId, recipient } = observation;
    if (level === "operation") continue;
    const isNamed = messageId !== undefined || recipient !== undefined;
    const key = JSON.stringify(isNamed ? [messageId, recipient] : index);
    groups.set(key, [...(groups.get(key) ?? []), observation]);
  }
  return [...groups.values()].flatMap((group) => {
    const winner = strongest(group);
    return winner === undefined ? [] : [recipientStatus(winner, group, ceiling)];
  });
}

function recipientStatus(winner: Observation, group: readonly Observation[], ceiling: DeliveryState): RecipientStatus {
  const { recipient, messageId, reason, occurredAt, certainty, raw } = winner;
  const state = stateOf(winner);
  return present({
    recipient,
    messageId,
    state,
    outcome: outcomeOf(state),
    finality: finalityOf(state, reason?.permanence),
    certainty,
    ceiling,
    reason,
    occurredAt,
    engagement: engagementKinds.filter((kind) => group.some(({ engagement }) => engagement?.includes(kind))),
    raw,
  });
}
