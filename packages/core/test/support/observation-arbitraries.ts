import fc from "fast-check";
import { type Counts, type Reason, type ReasonCode, reasonMeanings, reasonOf } from "../../src/status/index.js";
import { type Facts, at, type Seen, ofMail, ofOperation, ofRecipient, ofUnnamed } from "./observations.js";
import { certainties, channels, deliveryStates, engagements, operationStates, permanences } from "./words.js";

/** Few of each, so that they meet: two of these addresses are one. */
export const addresses = ["jo@example.com", "jo@Example.COM", "Jo@example.com", "kim@example.org"] as const;
const mails = ["m-1", "m-2"] as const;
const links = ["https://example.com/1", "https://example.com/2"] as const;

const reasonCodes = Object.keys(reasonMeanings) as readonly ReasonCode[];

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 2 });

/** The members that are there, as the types want it. */
const present = <Members extends object>(members: Members): Members =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Members;

export const reasons: fc.Arbitrary<Reason> = fc
  .record({
    code: fc.constantFrom(...reasonCodes),
    permanence: fc.constantFrom(...permanences),
    providerCode: maybe(fc.constantFrom("1", "2")),
  })
  .map(({ code, ...details }) => reasonOf(code, present(details) as Partial<Reason>));

const instants = fc.nat({ max: 3 }).map(at);

const counts: fc.Arbitrary<Counts> = fc
  .record({ total: fc.nat({ max: 4 }), delivered: fc.nat({ max: 4 }), opened: fc.nat({ max: 4 }) })
  .map(({ total, delivered, opened }) => ({
    total,
    by: { delivered },
    engagement: { opened },
    basis: "partition",
    complete: delivered === total,
    raw: { total, delivered },
  }));

const origins = fc.record({
  channel: fc.constantFrom(...channels),
  certainty: fc.constantFrom(...certainties),
  ceiling: fc.constantFrom("sent", "delivered", "bounced"),
  ceilingCertainty: fc.constantFrom(...certainties),
  observedAt: instants,
  occurredAt: maybe(instants),
  eventId: maybe(fc.constantFrom("e-1", "e-2")),
  raw: fc.constantFrom(...["S", "F"].map((status) => ({ status, body: { status, more: [1] } }))),
});

const deliveries = fc.record({ delivery: maybe(fc.constantFrom(...deliveryStates, "mixed")), reason: maybe(reasons) });
const engaged = fc.record({ engagement: fc.constantFrom(...engagements), link: maybe(fc.constantFrom(...links)) });

type Said = fc.Arbitrary<object>;

const ofAnyLevel = (said: Said): fc.Arbitrary<Seen> => {
  const facts = fc.tuple(origins, said).map(([origin, words]) => present({ ...origin, ...words }) as Facts);
  const operation = fc.record({ operation: maybe(fc.constantFrom(...operationStates)), counts: maybe(counts) });
  return fc.oneof(
    fc.tuple(facts, operation).map(([fact, word]) => ofOperation({ ...fact, ...(present(word) as Facts) })),
    fc.tuple(facts, fc.constantFrom(...mails)).map(([fact, mail]) => ofMail(mail, fact)),
    facts.map(ofUnnamed),
    fc
      .tuple(facts, fc.constantFrom(...addresses), maybe(fc.constantFrom(...mails)))
      .map(([fact, address, messageId]) => ofRecipient(address, { ...fact, ...(present({ messageId }) as Facts) })),
  );
};

/** Observations as the readers make them: of a delivery, or of what the recipient did. */
export const observations: fc.Arbitrary<Seen> = ofAnyLevel(fc.oneof({ weight: 3, arbitrary: deliveries }, engaged));

/** Observations that the type allows, too: both in one. */
export const denseObservations: fc.Arbitrary<Seen> = ofAnyLevel(
  fc.oneof(
    { weight: 2, arbitrary: deliveries },
    engaged,
    fc.tuple(deliveries, engaged).map(([delivery, engagement]) => ({ ...delivery, ...engagement })),
  ),
);

/** What is said of one recipient's delivery, on any level, so that all of it is one member. */
export const ofOneMember: fc.Arbitrary<Seen> = fc
  .tuple(ofAnyLevel(deliveries), fc.constantFrom("recipient", "message", "operation"))
  .map(([{ messageId, recipient, counts: _counts, ...facts }, level]) =>
    level === "operation"
      ? { ...facts, level }
      : level === "message"
        ? { ...facts, level, messageId: "m-1" }
        : { ...facts, level, messageId: "m-1", recipient: "jo@example.com" },
  );

/** A list with some of its items twice, in another order. The copies are not the same objects. */
export const disturbed = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc
    .subarray([...items])
    .map((again) => [...items, ...structuredClone(again)])
    .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));
