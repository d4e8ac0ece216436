import { describe, expect, it } from "vitest";
import { handedOver, reasonOf, type StatementFacts, statementsOf, statementsOfEach } from "../../src/status/index.js";
import { at, raw } from "../support/observations.js";

const facts: StatementFacts = { level: "recipient", recipient: "jo@example.com", occurredAt: at(1), raw };
const { occurredAt, ...untimed } = facts;

describe("a reading makes", () => {
  it("one statement where it says how far the mail came", () => {
    const said = { delivery: "sent", certainty: "confirmed", reason: reasonOf("network") } as const;
    expect(statementsOf(said, facts)).toEqual([{ ...facts, ...said }]);
    expect(statementsOf({ operation: "finished", certainty: "reported" }, facts)).toEqual([
      { ...facts, operation: "finished", certainty: "reported" },
    ]);
  });

  it("one statement where it says what the recipient did", () => {
    const said = { engagement: "clicked", certainty: "inferred" } as const;
    expect(statementsOf(said, { ...facts, link: "a" })).toEqual([{ ...facts, ...said, link: "a" }]);
  });

  it("two where it says both: the certainty and the time are those of the state", () => {
    expect(statementsOf({ delivery: "delivered", engagement: "opened", certainty: "inferred" }, facts)).toEqual([
      { ...facts, delivery: "delivered", certainty: "inferred" },
      { ...untimed, engagement: "opened", certainty: "reported" },
    ]);
  });
});

describe("the items of a list", () => {
  const read = ({ to }: { readonly to: string | null }) =>
    statementsOf({ delivery: "sent", certainty: "reported" }, { level: "recipient", recipient: (to as string).trim(), raw });

  it("are read in their order; one that cannot be read becomes unknown, and the others stay", () => {
    const broken = { to: null };
    expect(statementsOfEach([{ to: "a" }, broken, { to: " b" }], read)).toEqual([
      { level: "recipient", recipient: "a", delivery: "sent", certainty: "reported", raw },
      {
        level: "message",
        certainty: "reported",
        delivery: "unknown",
        reason: reasonOf("unmapped"),
        raw: { status: undefined, body: broken },
      },
      { level: "recipient", recipient: "b", delivery: "sent", certainty: "reported", raw },
    ]);
  });

  it("may say several things each, or nothing", () => {
    expect(statementsOfEach([1, 2], () => [])).toEqual([]);
    expect(
      statementsOfEach([1, 2], () => [{ ...facts, certainty: "reported" as const }, handedOver("m", ["a"])].flat()),
    ).toHaveLength(4);
  });
});

describe("a mail that was handed over", () => {
  it("names its recipients, and says nothing of them", () => {
    expect(handedOver("m-1", ["jo@example.com", "kim@example.org"])).toEqual(
      ["jo@example.com", "kim@example.org"].map((recipient) => ({
        level: "recipient",
        messageId: "m-1",
        recipient,
        certainty: "reported",
        raw: { status: undefined, body: undefined },
      })),
    );
    expect(handedOver("m-1")).toEqual([]);
  });
});
