import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mailStatus, type Observation, reasonOf } from "../../src/status/index.js";
import { ofRecipient, source } from "../support/observations.js";
import { deliveryStates, engagements } from "../support/words.js";

/** What is said of one recipient's mail, from the weakest word to the strongest. */
const byStrength: readonly Partial<Observation>[] = [
  { delivery: "unknown" },
  { delivery: "scheduled" },
  { delivery: "queued" },
  { delivery: "sending" },
  { delivery: "sent" },
  { delivery: "deferred" },
  { delivery: "canceled" },
  { delivery: "failed" },
  { delivery: "bounced", reason: reasonOf("mailbox-full") },
  { delivery: "expanded" },
  { delivery: "delivered" },
  { delivery: "filtered" },
  { delivery: "bounced", reason: reasonOf("no-such-mailbox") },
];
const pairs = byStrength.flatMap((stronger, index) =>
  byStrength.slice(0, index).map((weaker) => ({ weaker, stronger, title: `${nameOf(stronger)} wins over ${nameOf(weaker)}` })),
);

function nameOf({ delivery, reason }: Partial<Observation>): string {
  return `${delivery ?? ""}${reason === undefined ? "" : ` ${reason.permanence}`}`;
}

const recipientsOf = (observations: readonly Observation[]) => mailStatus(source, observations).recipients;
const fold = (...facts: Partial<Observation>[]) => recipientsOf(facts.map((fact) => ofRecipient("a", fact)));

describe("evidence from further along the way wins, whichever came first", () => {
  it.each(pairs)("$title", ({ weaker, stronger }) => {
    const [alone] = fold(stronger);
    expect(fold(weaker, stronger)).toEqual([alone]);
    expect(fold(stronger, weaker)).toEqual([alone]);
  });

  it.each(["suppressed", "rejected", "failed"] as const)("%s stands between canceled and a temporary bounce", (delivery) => {
    expect(fold({ delivery }, { delivery: "canceled" })).toMatchObject([{ state: delivery }]);
    expect(fold({ delivery }, { delivery: "bounced", reason: reasonOf("mailbox-full") })).toMatchObject([{ state: "bounced" }]);
  });

  it("a bounce of unknown permanence counts as a hard one", () => {
    const bounce = { delivery: "bounced", reason: reasonOf("unspecified") } as const;
    expect(fold({ delivery: "delivered" }, bounce)).toMatchObject([{ state: "bounced", finality: "settled" }]);
    expect(fold({ delivery: "filtered" }, { delivery: "bounced" })).toMatchObject([{ state: "bounced" }]);
  });

  it("an observation without a word about delivery changes nothing", () => {
    expect(fold({}, { delivery: "queued" }, {})).toMatchObject([{ state: "queued" }]);
  });
});

it("engagement is an axis of its own: each kind once, and the state stays", () => {
  const status = fold(
    { delivery: "delivered" },
    { engagement: ["opened"] },
    { engagement: ["complained", "opened"], delivery: "sent" },
  );
  expect(status).toMatchObject([{ state: "delivered", engagement: ["opened", "complained"] }]);
});

it("duplicates fold to one, and folding again changes nothing", () => {
  const observation = fc
    .record({
      recipient: fc.constantFrom("a", "b"),
      messageId: fc.constantFrom("1", "2"),
      delivery: fc.constantFrom(...deliveryStates),
      engagement: fc.subarray([...engagements]),
    })
    .map(({ recipient, ...facts }) => ofRecipient(recipient, facts));
  fc.assert(
    fc.property(fc.array(observation, { minLength: 1 }), (observations) => {
      expect(mailStatus(source, [...observations, ...observations])).toEqual(mailStatus(source, observations));
    }),
  );
});

it("the order of arrival does not matter where each word has a strength of its own", () => {
  const observation = fc
    .record({ recipient: fc.constantFrom("a", "b", "c"), fact: fc.constantFrom(...byStrength.slice(1)) })
    .map(({ recipient, fact }) => ofRecipient(recipient, fact));
  const orders = fc
    .array(observation, { minLength: 1, maxLength: 8 })
    .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(orders, ([one, other]) => {
      const { recipients, ...whole } = mailStatus(source, one);
      const { recipients: others, ...wholeOther } = mailStatus(source, other);
      expect(wholeOther).toEqual(whole);
      expect(new Set(others.map((each) => JSON.stringify(each)))).toEqual(
        new Set(recipients.map((each) => JSON.stringify(each))),
      );
    }),
  );
});
