import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ofOneMember } from "../support/observation-arbitraries.js";
import { foldEngagement } from "../../src/status/engagement.js";
import { at, type Facts, fold, ofMail, ofOperation, ofRecipient, type Seen } from "../support/observations.js";
import { engagements } from "../support/words.js";

const jo = "jo@example.com";
const kim = "kim@example.org";
const ofJo = (facts: Facts): Seen => ofRecipient(jo, { messageId: "m-1", ...facts });

/** What is said of the delivery to the one recipient. */
function wordsOf(seen: readonly Seen[]): unknown {
  const { recipients } = fold(seen);
  expect(recipients).toHaveLength(1);
  return recipients.map(({ history, engagement, recipient, ceiling, ...words }) => words);
}

describe("what a recipient did", () => {
  it.each(engagements)("is an axis of its own: `%s` changes no state", (engagement) => {
    for (const delivery of ["queued", "sent", "deferred", "bounced", "failed"] as const) {
      const status = fold([ofJo({ delivery }), ofJo({ engagement, occurredAt: at(9), certainty: "confirmed" })]);
      expect(status.recipients).toMatchObject([{ state: delivery, engagement: { [engagement]: { count: 1 } } }]);
      expect(status.engagement).toEqual(status.recipients[0]?.engagement);
    }
  });

  it("never changes a word about the delivery", () => {
    const known = ofOneMember.filter(({ delivery = "unknown" }) => delivery !== "unknown" && delivery !== "mixed");
    const engaged = fc
      .tuple(known, fc.constantFrom(...engagements))
      .map(([{ delivery, ...facts }, engagement]): Seen => ofJo({ ...facts, level: "recipient", recipient: jo, engagement }));
    const told = known.filter(({ level }) => level !== "operation");
    fc.assert(
      fc.property(told, fc.array(ofOneMember), fc.array(engaged), (one, others, engagedOnes) => {
        expect(wordsOf([one, ...others, ...engagedOnes])).toEqual(wordsOf([one, ...others]));
      }),
    );
  });

  it("keeps the first and the last time, each time once, and the links", () => {
    const first = "https://example.com/1";
    const second = "https://example.com/2";
    const [status] = fold([
      ofJo({ engagement: "clicked", occurredAt: at(5), link: second, certainty: "inferred" }),
      ofJo({ engagement: "clicked", occurredAt: at(1), link: first }),
      ofJo({ engagement: "clicked", occurredAt: at(1), link: first, eventId: "sent again" }),
      ofJo({ engagement: "clicked", occurredAt: at(3), link: first, certainty: "confirmed" }),
      ofJo({ engagement: "clicked", occurredAt: at(3), link: second }),
    ]).recipients;
    expect(status?.engagement).toEqual({
      clicked: {
        first: at(1),
        last: at(5),
        count: 4,
        certainty: "confirmed",
        links: [first, second],
        mayBeMachine: false,
      },
    });
  });

  it("counts once where a source gives no time, however often it is told", () => {
    const opened = ofJo({ engagement: "opened" });
    const again = { ...opened, observedAt: at(60_000), eventId: "e-2" };
    expect(fold([opened, again]).engagement).toEqual({ opened: { count: 1, certainty: "reported", mayBeMachine: true } });
  });

  it("is no further time where a source only tells that it happened beside others that tell when", () => {
    const flag = ofJo({ engagement: "opened", certainty: "inferred" });
    const timed = [1, 2].map((ms) => ofJo({ engagement: "opened", occurredAt: at(ms) }));
    expect(fold([flag, ...timed]).engagement.opened).toMatchObject({ count: 2, first: at(1), last: at(2) });
  });

  it("can be told of as many mails as one send may have", () => {
    const seen = Array.from({ length: 150_000 }, (_none, ms) => ofJo({ engagement: "opened", occurredAt: at(149_999 - ms) }));
    expect(foldEngagement(seen).opened).toMatchObject({ count: 150_000, first: at(0), last: at(149_999) });
  });

  it("says of opens alone that a machine may have made them", () => {
    const { engagement } = fold(engagements.map((kind) => ofJo({ engagement: kind })));
    expect(Object.entries(engagement).map(([kind, facts]) => [kind, facts.mayBeMachine])).toEqual(
      engagements.map((kind) => [kind, kind === "opened"]),
    );
  });
});

describe("whoever did something with a mail has it", () => {
  const inferred = { state: "delivered", outcome: "delivered", finality: "settled", certainty: "inferred" };

  it.each(engagements)("`%s` alone: delivered, inferred", (engagement) => {
    expect(fold([ofJo({ engagement, certainty: "confirmed" })])).toMatchObject({ ...inferred, recipients: [inferred] });
  });

  it("also where the recipient is unknown otherwise, or only the operation has a word", () => {
    const opened = ofJo({ engagement: "opened" });
    expect(fold([opened, ofJo({ delivery: "unknown" }), ofJo({})]).recipients).toMatchObject([inferred]);
    expect(fold([opened, ofOperation({ operation: "finished", delivery: "sent" })]).recipients).toMatchObject([inferred]);
  });

  it("but what was said of the delivery stands", () => {
    const opened = ofJo({ engagement: "opened" });
    expect(fold([opened, ofJo({ delivery: "sent" })]).recipients).toMatchObject([{ state: "sent" }]);
    expect(fold([opened, ofMail("m-1", { delivery: "deferred" })]).recipients).toMatchObject([{ state: "deferred" }]);
  });
});

it("an open does not hide that a mail went differently to several recipients", () => {
  const mixed = ofMail("m-1", { delivery: "mixed" });
  expect(fold([mixed, ofMail("m-1", { engagement: "opened" })])).toMatchObject({ state: "mixed", finality: "open" });
});

it("but a recipient of such a mail who opened it has it", () => {
  const mixed = ofMail("m-1", { delivery: "mixed" });
  const kims = ofRecipient(kim, { messageId: "m-1" });
  expect(fold([mixed, kims, ofJo({ engagement: "opened" })]).recipients.map(({ state }) => state)).toEqual([
    "delivered",
    "unknown",
  ]);
});

describe("where a source does not say which recipient", () => {
  const opened = ofMail("m-1", { engagement: "opened" });

  const handedOver = ofJo({ channel: "send" });

  it("it is that of the only one, where the send says that there is no other", () => {
    const delivered = ofJo({ delivery: "delivered" });
    expect(fold([opened, handedOver, delivered]).recipients).toMatchObject([{ engagement: { opened: { count: 1 } } }]);
    expect(fold([opened, handedOver]).recipients).toMatchObject([{ state: "delivered", certainty: "inferred" }]);
  });

  it("it is nobody's in particular where others may not have been named yet", () => {
    const status = fold([opened, ofJo({ delivery: "sent" })]);
    expect(status.recipients.map(({ state, engagement }) => [state, engagement])).toEqual([["sent", {}]]);
    expect(status.engagement).toMatchObject({ opened: { count: 1 } });
  });

  it("it is that of the mail where no recipient is named", () => {
    expect(fold([opened]).recipients).toMatchObject([{ messageId: "m-1", state: "delivered", engagement: { opened: {} } }]);
    expect(fold([opened]).recipients[0]).not.toHaveProperty("recipient");
  });

  it("it is nobody's in particular of several, but not lost", () => {
    const others = [handedOver, ofRecipient(kim, { messageId: "m-1", channel: "send" })];
    const status = fold([opened, ...others, ofMail("m-1", { delivery: "sent" })]);
    expect(status.recipients.map(({ state, engagement }) => [state, engagement])).toEqual([
      ["sent", {}],
      ["sent", {}],
    ]);
    expect(status.engagement).toMatchObject({ opened: { count: 1 } });
  });
});

describe("one observation that says both", () => {
  const both = ofJo({ delivery: "deferred", engagement: "opened", occurredAt: at(3) });

  it("counts on both axes", () => {
    const [recipient] = fold([both]).recipients;
    expect(recipient).toMatchObject({ state: "deferred", engagement: { opened: { count: 1, first: at(3) } } });
  });

  it("of the mail counts for the delivery of each recipient, and for nobody's engagement in particular", () => {
    const ofBoth = ofMail("m-1", { delivery: "sent", engagement: "opened" });
    const status = fold([ofBoth, ofJo({}), ofRecipient(kim, { messageId: "m-1" })]);
    expect(status.recipients.map(({ state, engagement }) => [state, engagement])).toEqual([
      ["sent", {}],
      ["sent", {}],
    ]);
    expect(status.engagement).toMatchObject({ opened: { count: 1 } });
  });

  it("does so beside others, too", () => {
    const queued = ofJo({ delivery: "queued" });
    const operation = ofOperation({ operation: "finished", delivery: "sent" });
    expect(fold([both, queued, operation]).recipients).toMatchObject([{ state: "deferred", engagement: { opened: {} } }]);
  });
});
