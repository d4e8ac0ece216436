import type {
  Certainty,
  Channel,
  DeliveryState,
  Ending,
  EngagementKind,
  Finality,
  Goal,
  OperationState,
  Outcome,
  Permanence,
} from "../../src/index.js";

/** The words of a type as values. A word that is missing, or too many, does not compile. */
const wordsOf = <Word extends string>(words: Readonly<Record<Word, true>>): readonly Word[] => Object.keys(words) as Word[];

/** What normalisation says of each state: outcome, and finality. */
export const states = {
  scheduled: ["pending", "open"],
  queued: ["pending", "open"],
  sending: ["pending", "open"],
  sent: ["pending", "open"],
  deferred: ["pending", "open"],
  delivered: ["delivered", "settled"],
  expanded: ["delivered", "settled"],
  filtered: ["not-delivered", "settled"],
  bounced: ["not-delivered", "settled"],
  suppressed: ["not-delivered", "closed"],
  rejected: ["not-delivered", "closed"],
  failed: ["not-delivered", "closed"],
  canceled: ["canceled", "closed"],
  unknown: ["unknown", "open"],
} as const satisfies Readonly<Record<DeliveryState, readonly [Outcome, Finality]>>;

export const deliveryStates = Object.keys(states) as readonly DeliveryState[];

export const operationStates = wordsOf<OperationState>({
  scheduled: true,
  pending: true,
  running: true,
  finished: true,
  failed: true,
  canceled: true,
  unknown: true,
});

export const certainties = wordsOf<Certainty>({ inferred: true, reported: true, confirmed: true });

export const permanences = wordsOf<Permanence>({ permanent: true, temporary: true, unknown: true });

export const engagements = wordsOf<EngagementKind>({ opened: true, clicked: true, unsubscribed: true, complained: true });

export const channels = wordsOf<Channel>({ send: true, poll: true, list: true, webhook: true, log: true });

export const goals = wordsOf<Goal>({ finished: true, sent: true, delivered: true, settled: true });

export const endings = wordsOf<Ending>({
  settled: true,
  ceiling: true,
  retention: true,
  deadline: true,
  budget: true,
  aborted: true,
});
