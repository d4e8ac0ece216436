import { describe, expect, it } from "vitest";
import { type Advice, type Party, type Permanence, type ReasonCode, reasonMeanings, reasonOf } from "../../src/status/index.js";

const table: readonly (readonly [string, Party, Permanence, Advice])[] = [
  ["invalid-address no-such-mailbox no-such-domain mailbox-disabled", "recipient", "permanent", "remove-address"],
  ["mailbox-full mailbox-unavailable", "recipient", "temporary", "retry-later"],
  ["suppression-list suppressed-after-bounce", "provider", "unknown", "none"],
  ["suppressed-after-complaint unsubscribed recipient-refuses-sender", "recipient", "permanent", "remove-address"],
  ["spam quarantined content virus policy", "recipient-server", "unknown", "fix-message"],
  ["too-large", "recipient-server", "permanent", "fix-message"],
  ["authentication sender-unverified permission billing configuration", "sender", "permanent", "fix-account"],
  ["sender-reputation sender-listed", "sender", "temporary", "fix-account"],
  ["template", "sender", "permanent", "fix-message"],
  ["rate-limited quota", "sender", "temporary", "retry-later"],
  ["network dns timeout", "network", "temporary", "retry-later"],
  ["recipient-server protocol", "recipient-server", "temporary", "retry-later"],
  ["provider-error", "provider", "temporary", "retry-later"],
  ["canceled-by-caller", "sender", "permanent", "none"],
  ["not-found retention-passed", "provider", "unknown", "none"],
  ["unspecified unmapped", "unknown", "unknown", "none"],
];

const rows = table.flatMap(([codes, party, permanence, advice]) =>
  codes.split(" ").map((code) => ({ code: code as ReasonCode, party, permanence, advice })),
);

describe("each reason has its defaults", () => {
  it.each(rows)("$code: $party, $permanence, $advice", (row) => {
    expect(reasonOf(row.code)).toEqual(row);
  });

  it("and no reason is missing here", () => {
    expect(rows.map(({ code }) => code).sort()).toEqual(Object.keys(reasonMeanings).sort());
  });
});

it("details stand beside the defaults, or replace them", () => {
  expect(reasonOf("policy", { permanence: "temporary", providerCode: "X", smtp: 450 })).toEqual({
    code: "policy",
    party: "recipient-server",
    permanence: "temporary",
    advice: "fix-message",
    providerCode: "X",
    smtp: 450,
  });
});

describe("the advice where the permanence is known better than by the code", () => {
  it.each([
    ["mailbox-full", "permanent", "remove-address"],
    ["network", "permanent", "none"],
    ["no-such-mailbox", "temporary", "retry-later"],
    ["mailbox-full", "temporary", "retry-later"],
    ["template", "temporary", "fix-message"],
  ] as const)("%s, %s: %s", (code, permanence, advice) => {
    expect(reasonOf(code, { permanence }).advice).toBe(advice);
  });
});
