import { describe, expect, it } from "vitest";
import { canTellMore, type MailStatus, mailStatus, type OperationState } from "../../src/status/index.js";
import { ofOperation, source } from "../support/observations.js";
import { deliveryStates, operationStates, states } from "../support/words.js";

const status = (facts: Partial<MailStatus>): MailStatus => ({
  ...mailStatus(source, [ofOperation({ delivery: "queued" })]),
  ...facts,
});
const stopped: readonly OperationState[] = ["finished", "failed", "canceled"];

describe("whether the same source can tell more", () => {
  it.each(operationStates)("while the operation is %s", (operation) => {
    expect(canTellMore(status({ operation }))).toBe(!stopped.includes(operation));
  });

  it.each(deliveryStates)("of a mail that is %s", (state) => {
    const [, finality] = states[state];
    expect(canTellMore(status({ operation: "running", state, finality, ceiling: "delivered" }))).toBe(finality === "open");
  });

  it("the operation's end may follow the furthest word about delivery", () => {
    expect(canTellMore(status({ operation: "running", state: "sent", ceiling: "sent" }))).toBe(true);
    expect(canTellMore(status({ operation: "finished", state: "sent", ceiling: "sent" }))).toBe(false);
  });

  it("of a send that is not found yet", () => {
    expect(canTellMore(mailStatus(source, []))).toBe(true);
  });

  it("of a mixed one, until it is settled", () => {
    expect(canTellMore(status({ operation: "running", state: "mixed", finality: "open" }))).toBe(true);
    expect(canTellMore(status({ operation: "running", state: "mixed", finality: "settled" }))).toBe(false);
  });
});
