import { shownRedacted } from "../inspect.js";
import { present } from "../present.js";
import { type Engagement, foldEngagement } from "./engagement.js";
import type { Member } from "./members.js";
import type { Observation } from "./observation.js";
import { strongest } from "./order.js";
import type { DeliveryState } from "./states.js";
import { type DeliveryVerdict, stateOf, verdictOf } from "./verdict.js";

/** What became of one mail to one recipient, or of one mail where no source tells its recipients apart. */
export interface RecipientStatus<Provider extends string = string> extends DeliveryVerdict {
  /** The address, as the provider spells it. Absent where no source names exactly one. */
  readonly recipient?: string;
  readonly messageId?: string;
  /** The furthest state that the sources so far can ever report. */
  readonly ceiling: DeliveryState;
  /** When each state was first reached, where a source tells it. */
  readonly times: Readonly<Partial<Record<DeliveryState, Date>>>;
  readonly engagement: Engagement;
  /** Whether two verdicts contradict each other, as a bounce after a delivery does. The one from further along the way counts. */
  readonly conflict: boolean;
  /** The observation that counts. */
  readonly winner: Observation<Provider>;
  /** All that was said of this recipient. */
  readonly history: readonly Observation<Provider>[];
}

/** The status of a member. What was said of the whole operation only fills what was not said of the member, or ends what is open. */
export function recipientStatus(
  { messageId, recipient, observations, engaged }: Member,
  operation: Observation | undefined,
  ceiling: DeliveryState,
  asSeen: (observation: Observation) => Observation,
): RecipientStatus {
  const told = observations.filter(({ engagement, delivery }) => engagement === undefined || delivery !== undefined);
  const ofOperation = operation === undefined ? [] : [operation];
  const candidates = [...told, ...arrivals(observations, engaged).map(asSeen), ...ofOperation];
  const winner = strongest(candidates) as Observation;
  const engagement = foldEngagement(engaged);
  const rest = { ceiling, times: timesOf(told), engagement, conflict: contradict(candidates), winner, history: observations };
  return shownRedacted(Object.assign({}, present({ recipient, messageId }), verdictOf(winner), rest));
}

/** Whoever opened a mail has it. Where nothing else is said of its delivery, that is inferred. */
function arrivals(observations: readonly Observation[], engaged: readonly Observation[]): Observation[] {
  const isMixed = observations.some(({ delivery }) => delivery === "mixed");
  if (observations.some((observation) => stateOf(observation) !== "unknown")) return [];
  // Of a mail that went differently to several, somebody else may have opened it.
  const own = engaged.filter(({ engagement, recipient }) => engagement !== undefined && (!isMixed || recipient !== undefined));
  const { engagement, ...arrived } = strongest(own) ?? {};
  if (engagement === undefined) return [];
  return [shownRedacted({ ...(arrived as Observation), delivery: "delivered", certainty: "inferred" })];
}

function timesOf(observations: readonly Observation[]): RecipientStatus["times"] {
  const times: Partial<Record<DeliveryState, Date>> = {};
  for (const observation of observations) {
    const state = stateOf(observation);
    const { occurredAt } = observation;
    if (state === "unknown" || occurredAt === undefined) continue;
    const known = times[state];
    if (known === undefined || occurredAt < known) times[state] = occurredAt;
  }
  return times;
}

/** Temporary bounces aside: the mail may have been tried again. */
function contradict(observations: readonly Observation[]): boolean {
  if (observations.length < 2) return false;
  const verdicts = observations.map(verdictOf).filter(({ finality }) => finality !== "open");
  const lasting = verdicts.filter(({ state, reason }) => state !== "bounced" || reason?.permanence !== "temporary");
  return new Set(lasting.map(({ outcome }) => outcome)).size > 1;
}
