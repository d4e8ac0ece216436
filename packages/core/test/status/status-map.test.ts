import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStatus, reasonOf, type StatusMap } from "../../src/status/index.js";

type Wire = "S" | "F" | "PF" | "W" | "O" | 0 | 3 | (string & {});

const map: StatusMap<Wire> = {
  S: { operation: "finished", state: "delivered", certainty: "inferred" },
  F: { state: "bounced", reason: "mailbox-full", permanence: "unknown" },
  PF: { operation: "finished", state: "mixed" },
  W: {},
  O: { state: "delivered", certainty: "inferred", engagement: "opened" },
  0: { state: "queued" },
  3: { state: "suppressed", reason: "unsubscribed" },
};

describe("a value that is known says what its row says", () => {
  it.each([
    ["S", { operation: "finished", delivery: "delivered", certainty: "inferred" }],
    [
      "F",
      {
        delivery: "bounced",
        certainty: "reported",
        reason: reasonOf("mailbox-full", { providerCode: "F", permanence: "unknown" }),
      },
    ],
    ["PF", { operation: "finished", delivery: "mixed", certainty: "reported" }],
    ["W", { certainty: "reported" }],
    ["O", { delivery: "delivered", certainty: "inferred", engagement: "opened" }],
    [0, { delivery: "queued", certainty: "reported" }],
    [3, { delivery: "suppressed", certainty: "reported", reason: reasonOf("unsubscribed", { providerCode: "3" }) }],
  ])("%j", (value, expected) => {
    const reading = readStatus(map, value);
    expect(reading).toEqual(expected);
    expect(Object.values(reading)).not.toContain(undefined);
  });
});

describe("a value that is not known is unknown, never an error", () => {
  const unmapped = (value: unknown) => ({
    delivery: "unknown",
    certainty: "reported",
    reason: reasonOf("unmapped", { providerCode: String(value) }),
  });

  it.each(["NEW", "s", " S", "", "constructor", "__proto__", "toString", "hasOwnProperty", 7, -1, NaN])("%j", (value) => {
    expect(readStatus(map, value)).toEqual(unmapped(value));
  });

  it.each([null, undefined, ["S"], { S: 1 }, true])("and one that is no value at all has no code: %j", (value) => {
    const reading = readStatus(map, value as null);
    expect(reading).toEqual({ delivery: "unknown", certainty: "reported", reason: reasonOf("unmapped") });
  });

  it("any other", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.integer()), (value) => {
        fc.pre(!Object.keys(map).includes(String(value)));
        expect(readStatus(map, value)).toEqual(unmapped(value));
      }),
    );
  });
});
