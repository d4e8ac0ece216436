import { SendStatusError } from "../errors.js";
import { shownRedacted } from "../inspect.js";
import { present } from "../present.js";
import { distinctObservations } from "./distinct.js";
import { foldEngagement } from "./engagement.js";
import type { MailStatus } from "./mail-status.js";
import { membersOf } from "./members.js";
import type { Observation } from "./observation.js";
import { furthest, strongest, strongestOfOperation } from "./order.js";
import { recipientStatus, type RecipientStatus } from "./recipient-status.js";
import { revived } from "./revived.js";
import { rollUp } from "./roll-up.js";
import { strictly } from "./strict.js";

/** How observations are folded. */
export interface FoldOptions {
  /** Shows a delivery that was only inferred as `sent`. Default false. */
  readonly strict?: boolean;
}

/**
 * The status that observations of one send add up to: the same in whatever order they came, how often each came, and in how many parts
 * they were folded. They may have been kept as JSON in between.
 *
 * @throws {SendStatusError} kind `usage` if there are none, or if they are of several sends.
 * @example
 * ```ts
 * import { foldObservations, type Observation } from "@sendstatus/core";
 *
 * declare const observations: Observation<"azure">[];
 * const status = foldObservations(observations);
 * console.log(status.state, status.outcome);
 * ```
 */
export function foldObservations<Provider extends string>(
  observations: readonly Observation<Provider>[],
  options: FoldOptions = {},
): MailStatus<Provider> {
  const [first] = observations;
  if (first === undefined) throw new SendStatusError("usage", "foldObservations: there is no observation to fold.");
  const { provider, operationId } = first;
  if (observations.some((observation) => !isOf(observation, first)))
    throw new SendStatusError("usage", "foldObservations: the observations are of several sends; group them by `operationId`.");

  const history = distinctObservations(observations.map(revived));
  const asSeen: <Seen extends Observation>(observation: Seen) => Seen = options.strict === true ? strictly : (same) => same;
  const seen = history.map(asSeen);
  const ceiling = furthest(seen.map((observation) => observation.ceiling));
  const ofOperation = seen.filter(({ level }) => level === "operation");
  const word = strongestOfOperation(ofOperation);
  const verdict = strongest(ofOperation);
  const members = membersOf(seen.filter(({ level }) => level !== "operation"));
  const recipients = members.map((member) => recipientStatus(member, verdict, ceiling, asSeen)) as RecipientStatus<Provider>[];
  const counts = strongestOfOperation(ofOperation.filter((observation) => observation.counts !== undefined))?.counts;
  const raw = word?.raw ?? {
    status: recipients.map(({ winner }) => winner.raw.status),
    body: recipients.map(({ winner }) => winner.raw.body),
  };
  const engagement = foldEngagement(seen);
  const conflict = recipients.some((recipient) => recipient.conflict);
  const rest = present({ ceiling, recipients, counts, engagement, conflict, raw, history });
  return shownRedacted(Object.assign({ provider, operationId }, rollUp(recipients, { word, verdict, counts }), rest));
}

/**
 * A status with further observations, as from a webhook. Those of other sends are left out, so that a whole batch can be given.
 *
 * @example
 * ```ts
 * import { addObservations, type MailStatus, type Observation } from "@sendstatus/core";
 *
 * declare const polled: MailStatus<"azure">;
 * declare const pushed: Observation<"azure">[];
 * const status = addObservations(polled, pushed);
 * console.log(status.recipients.map(({ state }) => state));
 * ```
 */
export function addObservations<Provider extends string>(
  status: MailStatus<Provider>,
  observations: readonly Observation[],
  options: FoldOptions = {},
): MailStatus<Provider> {
  const trackableUntil = status.trackableUntil && new Date(status.trackableUntil);
  const own = observations.filter((observation): observation is Observation<Provider> => isOf(observation, status));
  return shownRedacted(Object.assign({}, foldObservations([...status.history, ...own], options), present({ trackableUntil })));
}

const isOf = (observation: Observation, { provider, operationId }: { provider: string; operationId: string }): boolean =>
  observation.provider === provider && observation.operationId === operationId;
