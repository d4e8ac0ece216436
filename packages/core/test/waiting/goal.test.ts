import { describe, expect, it } from "vitest";
import { goals, isReached } from "../../src/waiting/goal.js";
import { type MailStatus, type OperationState, reasonOf } from "../../src/status/index.js";
import { type Facts, fold, ofOperation, ofRecipient, type Seen } from "../support/observations.js";
import { deliveryStates, goals as words, operationStates, states } from "../support/words.js";

const jo = (facts: Facts): Seen => ofRecipient("jo@example.com", facts);
const kim = (facts: Facts): Seen => ofRecipient("kim@example.org", facts);
const running = ofOperation({ operation: "running", delivery: "sending" });
const reached = (...seen: readonly Seen[]): readonly string[] => goals.filter((goal) => isReached(fold(seen), goal));

it("each goal can be waited for", () => {
  expect([...goals].sort()).toEqual([...words].sort());
});

describe("`finished`", () => {
  it.each(operationStates)("with an operation that is %s", (operation) => {
    const stopped: readonly OperationState[] = ["finished", "failed", "canceled"];
    expect(isReached(fold([ofOperation({ operation })]), "finished")).toBe(stopped.includes(operation));
  });
});

describe("`sent`", () => {
  const left = ["sent", "deferred"];

  it.each(deliveryStates)("with a mail that is %s", (delivery) => {
    const isReachedThere = left.includes(delivery) || states[delivery][1] !== "open";
    expect(isReached(fold([running, jo({ delivery })]), "sent")).toBe(isReachedThere);
  });

  it("only when every mail has left", () => {
    expect(reached(running, jo({ delivery: "deferred" }), kim({ delivery: "sent" }))).toEqual(["sent"]);
    expect(reached(running, jo({ delivery: "delivered" }), kim({ delivery: "sent" }))).toEqual(["sent"]);
    expect(reached(running, jo({ delivery: "delivered" }), kim({ delivery: "queued" }))).toEqual([]);
    expect(reached(running, jo({ delivery: "sent" }), kim({}))).toEqual([]);
  });

  it("not while there are mails that are not named and have not left", () => {
    const counts = { total: 2, by: {}, engagement: {}, basis: "partition", complete: false, raw: {} } as const;
    expect(reached({ ...running, counts }, jo({ delivery: "sent" }))).toEqual([]);
    expect(reached({ ...running, counts, delivery: "sent" }, jo({ delivery: "deferred" }))).toEqual(["sent"]);
  });

  it("not where it differs and nobody says how", () => {
    expect(reached(ofOperation({ operation: "running", delivery: "mixed" }))).toEqual([]);
  });
});

describe("`delivered` and `settled`", () => {
  it.each(["delivered", "settled"] as const)("%s: when every recipient has a verdict, whichever it is", (goal) => {
    const status = (...seen: readonly Seen[]): MailStatus => fold([running, ...seen]);
    expect(isReached(status(jo({ delivery: "delivered" })), goal)).toBe(true);
    expect(isReached(status(jo({ delivery: "delivered" }), kim({ delivery: "bounced" })), goal)).toBe(true);
    expect(isReached(status(jo({ delivery: "bounced", reason: reasonOf("mailbox-full") })), goal)).toBe(true);
    expect(isReached(status(jo({ delivery: "delivered" }), kim({ delivery: "deferred" })), goal)).toBe(false);
    expect(isReached(status(jo({})), goal)).toBe(false);
  });

  it("an operation that has finished is not enough", () => {
    expect(reached(ofOperation({ operation: "finished", delivery: "sent" }))).toEqual(["finished", "sent"]);
  });

  it("an operation that failed is: nothing arrives", () => {
    expect(reached(ofOperation({ operation: "failed", delivery: "failed" }))).toEqual(goals);
  });
});
