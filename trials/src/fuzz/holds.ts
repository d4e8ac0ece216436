import { inspect } from "node:util";
import { isSendStatusError, type ErrorKind, type MailStatus, type Observation } from "@sendstatus/core";
import { secrets } from "./clients.js";

/** The words of the model, written down once more, so that a slip there shows here. */
const words = {
  operation: ["unknown", "scheduled", "pending", "running", "finished", "canceled", "failed"],
  certainty: ["inferred", "reported", "confirmed"],
  state: {
    pending: ["scheduled", "queued", "sending", "sent", "deferred"],
    delivered: ["delivered", "expanded"],
    "not-delivered": ["bounced", "filtered", "suppressed", "rejected", "failed"],
    canceled: ["canceled"],
    unknown: ["unknown"],
  },
} as const;

/** What an answer can lead to. `configuration`, `usage` and `aborted` are the caller's doing. */
const kinds: readonly ErrorKind[] = [
  ...(["authentication", "not-found", "rate-limited", "refused"] as const),
  ...(["timeout", "network", "redirect", "decode"] as const),
];

/** @throws {Error} if something does not hold of what a call was rejected with. */
export function requireFitting(caught: unknown, hidden: readonly string[]): ErrorKind {
  if (!isSendStatusError(caught)) throw new Error("It rejects with something else than a SendStatusError.", { cause: caught });
  const { kind, provider, operation, status, code, requestId, retryAfterMs, attempts } = caught;
  const texts = [caught.message, code ?? "", requestId ?? ""];
  insist(kinds.includes(kind), `an answer leads to the kind ${kind}: ${caught.message}`);
  insist(provider !== undefined && operation !== undefined, "an error does not name its call");
  insist(
    texts.every((text) => typeof text === "string" && text.length < 1000),
    "an error holds a text that is none, or too long",
  );
  insist(retryAfterMs === undefined || (Number.isFinite(retryAfterMs) && retryAfterMs >= 0), "retryAfterMs is no time");
  insist(Number.isInteger(attempts) && attempts >= 0 && attempts < 100, "attempts is no number");
  insist(kind !== "redirect" || (status !== undefined && status >= 300 && status < 400), "a redirect without its status");
  requireNothingSecret(caught, hidden);
  return kind;
}

/** @throws {Error} if something does not hold of a status. */
export function requireSound(status: MailStatus, hidden: readonly string[]): void {
  const { state, outcome, operation, recipients, finality, certainty } = status;
  insist(words.operation.includes(operation) && words.certainty.includes(certainty), "a word of the status is none");
  insist(state === "mixed" || statesOf(outcome).includes(state), `the state ${state} has the outcome ${outcome}`);
  insist(isFinality(finality, outcome, state), `the outcome ${outcome} is ${finality}`);
  insist(isTextOrNone(status.operationId), "the operation has no id");
  for (const recipient of recipients) {
    insist(isTextOrNone(recipient.recipient) && isTextOrNone(recipient.messageId), "a recipient has something else than a text");
    insist(
      statesOf(recipient.outcome).includes(recipient.state),
      `the state ${recipient.state} has the outcome ${recipient.outcome}`,
    );
    insist(isFinality(recipient.finality, recipient.outcome, recipient.state), `${recipient.state} is ${recipient.finality}`);
    if (recipient.outcome === "delivered") insist(recipient.history.some(saysDelivered), "nobody said that it was delivered");
  }
  if (outcome === "delivered") {
    insist(
      recipients.every((recipient) => recipient.outcome === "delivered"),
      "not all recipients have it",
    );
    insist(recipients.length > 0, "a whole is delivered of which no recipient is known");
  }
  status.history.forEach(requireTimes);
  JSON.stringify(status);
  requireNothingSecret(inspect(status, { depth: 20 }), hidden);
}

/** @throws {Error} if a time of an observation is none. */
export function requireTimes({ occurredAt, observedAt }: Observation): void {
  for (const time of [occurredAt ?? observedAt, observedAt]) insist(!Number.isNaN(time.getTime()), "a time is none");
}

/** @throws {Error} if something hidden or a credential can be seen in something that is logged. */
export function requireNothingSecret(value: unknown, hidden: readonly string[]): void {
  const shown =
    typeof value === "string" ? value : [inspect(value, { depth: 20, showHidden: true }), JSON.stringify(value)].join("\n");
  const stack = value instanceof Error ? (value.stack ?? "") : "";
  const found = [...Object.values(secrets), ...hidden].filter((secret) => shown.includes(secret) || stack.includes(secret));
  insist(found.length === 0, `these can be seen: ${found.join(", ")}`);
}

/** @throws {Error} if all objects have got something from an answer. */
export function requireCleanPrototypes(): void {
  insist(Object.keys(Object.prototype).length === 0, "Object.prototype has got a member");
  insist(!("polluted" in {}) && typeof {}.toString === "function", "all objects are polluted");
}

/** A provider's word that a mail arrived, alone or beside others. */
const arrived = /^"(delivered|opened|expanded|deliver|S)"$|"DeliverStatus":1\b|"(code|status)":"S"|"event":"deliver(ed)?"/i;
/** What only who has a mail can do: a provider's flag or event of it. */
const engaged =
  /"User(Opened|Clicked|Unsubscribed|Complained|Complainted)":true|"OPENED"|"(view|click)"|"event":"(open|click|unsubscribe|complaint|spamreport)|"received":true/;

const saysDelivered = ({ delivery, engagement, raw }: Observation): boolean =>
  engagement === undefined
    ? (delivery === "delivered" || delivery === "expanded") && arrived.test(JSON.stringify(raw.status))
    : engaged.test(JSON.stringify(raw.body));

const isTextOrNone = (value: unknown): boolean => value === undefined || typeof value === "string";

const statesOf = (outcome: string): readonly string[] =>
  (words.state as Readonly<Record<string, readonly string[]>>)[outcome] ?? [];

/** A whole is as open as its least final part, so that of a mixed one its outcome says little. */
function isFinality(finality: string, outcome: string, state: string): boolean {
  if (outcome === "pending" || outcome === "unknown") return finality === "open";
  if (outcome === "delivered") return finality === "settled";
  if (state === "mixed") return true;
  return state === "bounced" || state === "filtered" ? finality !== "open" : finality === "closed";
}

function insist(holds: boolean, complaint: string): void {
  if (!holds) throw new Error(complaint);
}
