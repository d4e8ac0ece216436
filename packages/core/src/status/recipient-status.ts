import { present } from "../present.js";
import type { Observation, Raw } from "./observation.js";
import { strongest } from "./order.js";
import { type DeliveryState, type EngagementKind, engagementKinds } from "./states.js";
import { type DeliveryVerdict, verdictOf } from "./verdict.js";

/** What became of one mail to one recipient, or of one mail where the source does not tell its recipients apart. */
export interface RecipientStatus extends DeliveryVerdict {
  /** The address, as the provider spells it. Absent where the source does not name exactly one. */
  readonly recipient?: string;
  readonly messageId?: string;
  /** The furthest state that this source can ever report. */
  readonly ceiling: DeliveryState;
  /** When the state was reached, where the source tells it. */
  readonly occurredAt?: Date;
  /** What the recipient did with it. Many opens are made by machines. */
  readonly engagement: readonly EngagementKind[];
  readonly raw: Raw;
}

/** One status for each mail and recipient that the observations name, in the order in which they first appear. */
export function foldRecipients(observations: readonly Observation[], ceiling: DeliveryState): RecipientStatus[] {
  const groups = new Map<string, Observation[]>();
  for (const [index, observation] of observations.entries()) {
    const { level, messageId, recipient } = observation;
    if (level === "operation") continue;
    const isNamed = messageId !== undefined || recipient !== undefined;
    const key = JSON.stringify(isNamed ? [messageId, recipient] : index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  return [...groups.values()].flatMap((group) => {
    const winner = strongest(group);
    return winner === undefined ? [] : [recipientStatus(winner, group, ceiling)];
  });
}

function recipientStatus(winner: Observation, group: readonly Observation[], ceiling: DeliveryState): RecipientStatus {
  const { recipient, messageId, occurredAt, raw } = winner;
  const engagement = engagementKinds.filter((kind) => group.some((observation) => observation.engagement?.includes(kind)));
  return { ...present({ recipient, messageId, occurredAt }), ...verdictOf(winner), ceiling, engagement, raw };
}
