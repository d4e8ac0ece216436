import { expect } from "vitest";
import {
  foldObservations,
  type FoldOptions,
  type MailStatus,
  type Observation,
  type Origin,
  type Raw,
  type RecipientStatus,
} from "../../src/status/index.js";

/** An observation of the made-up provider. */
export type Seen = Observation<"acme">;

/** What a test says of an observation; the rest does not matter to it. */
export type Facts = Partial<Omit<Seen, "provider">>;

export const observedAt = new Date("2026-03-01T00:00:00Z");

/** Where observations come from unless a test says otherwise: from a source that can tell of a delivery. */
export const origin: Origin<"acme"> = {
  provider: "acme",
  channel: "poll",
  operationId: "op-1",
  ceiling: "delivered",
  ceilingCertainty: "confirmed",
  observedAt,
};

export const raw: Raw = { status: "S", body: {} };

/** What was said of one recipient. */
export const ofRecipient = (recipient: string, facts: Facts = {}): Seen => ({
  ...origin,
  level: "recipient",
  certainty: "reported",
  recipient,
  raw,
  ...facts,
});

/** What was said of one recipient of a mail that is named. */
export const ofJo = (facts: Facts = {}): Seen => ofRecipient("jo@example.com", { messageId: "m-1", ...facts });

/** What was said of one mail as a whole. */
export const ofMail = (messageId: string, facts: Facts = {}): Seen => ({
  ...origin,
  level: "message",
  certainty: "reported",
  messageId,
  raw,
  ...facts,
});

/** What was said of a mail that is not named. */
export function ofUnnamed(facts: Facts = {}): Seen {
  const { messageId, ...unnamed } = ofMail("", facts);
  return unnamed;
}

/** What was said of the whole operation. */
export const ofOperation = (facts: Facts = {}): Seen => ({ ...origin, level: "operation", certainty: "reported", raw, ...facts });

export const fold = (observations: readonly Seen[], options?: FoldOptions): MailStatus<"acme"> =>
  foldObservations(observations, options);

/** The status, which is the same whichever of the observations came first. */
export function foldEitherWay(...observations: readonly Seen[]): MailStatus<"acme"> {
  const status = fold(observations);
  expect(fold([...observations].reverse())).toEqual(status);
  return status;
}

/** The one recipient that observations speak of, whichever of them came first. */
export function onlyRecipient(...observations: readonly Seen[]): RecipientStatus<"acme"> {
  const { recipients } = foldEitherWay(...observations);
  expect(recipients).toHaveLength(1);
  return recipients[0] as RecipientStatus<"acme">;
}

/** So many milliseconds after the first of the tests' instants. */
export const at = (ms: number): Date => new Date(observedAt.getTime() + ms);
