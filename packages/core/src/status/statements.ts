import { present } from "../present.js";
import type { Raw, Statement } from "./observation.js";
import { type ReasonCode, reasonOf } from "./reasons.js";
import type { Reading } from "./status-map.js";

/** What is known of a statement besides what its value says. */
export type StatementFacts = Omit<Statement, keyof Reading>;

/** The statements of a reading. A value that says both how far a mail came and what its recipient did makes two. */
export function statementsOf({ engagement, ...said }: Reading, facts: StatementFacts): Statement[] {
  if (engagement === undefined) return [Object.assign({}, facts, said)];
  if (said.delivery === undefined) return [Object.assign({}, facts, { engagement, certainty: said.certainty })];
  // The time of such a value is that of the state.
  const untimed = present({ ...facts, occurredAt: undefined });
  return [Object.assign({}, facts, said), Object.assign({}, untimed, { engagement, certainty: "reported" as const })];
}

/** The statements of each item of a list. An item that cannot be read becomes unknown, so that it never loses the others. */
export function statementsOfEach<Item>(items: readonly Item[], read: (item: Item) => readonly Statement[]): Statement[] {
  return items.flatMap((item) => {
    try {
      return read(item);
    } catch {
      const raw = { status: undefined, body: item };
      return [{ level: "message", certainty: "reported", delivery: "unknown", reason: reasonOf("unmapped"), raw }];
    }
  });
}

/** That nothing is known of a send, and why. */
export const nothingKnown = (reason: ReasonCode, raw: Raw = { status: undefined, body: undefined }): Statement => ({
  level: "operation",
  certainty: "reported",
  operation: "unknown",
  delivery: "unknown",
  reason: reasonOf(reason),
  raw,
});

/** That a mail was handed over for these recipients: nothing is said of any of them yet. */
export const handedOver = (messageId: string, recipients: readonly string[] = []): Statement[] =>
  recipients.map((recipient) => ({
    level: "recipient",
    messageId,
    recipient,
    certainty: "reported",
    raw: { status: undefined, body: undefined },
  }));
