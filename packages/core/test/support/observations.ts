import type { Observation, Source } from "../../src/status/index.js";

export const source: Source<"acme"> = { provider: "acme", ceiling: "delivered", raw: { status: "S", body: { all: true } } };

const raw = { status: "S", body: {} };

/** What was said of one recipient's mail. */
export const ofRecipient = (recipient: string, facts: Partial<Observation> = {}): Observation => ({
  level: "recipient",
  certainty: "reported",
  recipient,
  raw,
  ...facts,
});

/** What was said of the whole operation. */
export const ofOperation = (facts: Partial<Observation>): Observation => ({
  level: "operation",
  certainty: "reported",
  raw,
  ...facts,
});
