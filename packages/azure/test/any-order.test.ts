import { addObservations, type DeliveryState, foldObservations, type MailStatus, type Observation } from "@sendstatus/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delivery, engagement, receiving, report } from "./event-support.js";
import { azureAnswering, operationId, result } from "./support.js";

type Seen = readonly Observation<"azure">[];

const recipients = ["alice@example.com", "bob@example.com", "carol@example.com"] as const;

/** What Event Grid can report of one recipient, from further along the way to less far. */
const verdicts = [
  { word: "Bounced", text: "550 5.1.1 There is no such user.", state: "bounced", outcome: "not-delivered" },
  { word: "Delivered", text: "", state: "delivered", outcome: "delivered" },
  { word: "Bounced", text: "452 4.2.2 The mailbox is full.", state: "bounced", outcome: "not-delivered" },
  { word: "Suppressed", text: "", state: "suppressed", outcome: "not-delivered" },
] as const;

const parsed = async (event: object): Promise<Seen> => (await receiving().parseEvents(delivery([event]))).observations;
const reported = (recipient: string, { word, text }: (typeof verdicts)[number]): Promise<Seen> =>
  parsed(report(word, { recipient, deliveryStatusDetails: { statusMessage: text } }));
const polled = async (word: string, named: readonly string[] = recipients): Promise<Seen> =>
  (await azureAnswering(result(word).body).getStatus({ operationId, recipients: named })).history;

const polls = await Promise.all(["NotStarted", "Running", "Succeeded"].map((word) => polled(word)));
const opened = await Promise.all(recipients.map((recipient) => parsed(engagement("view", { recipient }))));
const reports = await Promise.all(
  recipients.map((recipient) => Promise.all(verdicts.map((verdict) => reported(recipient, verdict)))),
);

/** Some of the verdicts on each recipient, as indexes, and what came in: them and polls, in any order and in part twice. */
const arrivals = fc.tuple(...recipients.map(() => fc.subarray([0, 1, 2, 3], { minLength: 1 }))).chain((chosen) => {
  const all = [...polls, ...opened, ...chosen.flatMap((indexes, who) => indexes.map((index) => reports[who]?.[index] ?? []))];
  const twice = fc.subarray(all).map((again) => [...all, ...again]);
  const shuffled = twice.chain((some) => fc.shuffledSubarray(some, { minLength: some.length }));
  return fc.tuple(fc.constant(chosen), shuffled);
});

/** Folds what comes as it comes. */
const followed = ([first = [], ...rest]: readonly Seen[]): MailStatus<"azure"> =>
  rest.reduce((status, seen) => addObservations(status, seen), foldObservations(first));

describe("polls and events of one send, in any order and however often", () => {
  it("come to the verdict from furthest along the way for each recipient", () => {
    fc.assert(
      fc.property(arrivals, ([chosen, seen]) => {
        const status = followed(seen);
        const expected = chosen.map((indexes, who) => ({
          recipient: recipients[who],
          ...(({ state, outcome }) => ({ state, outcome }))(verdicts[Math.min(...indexes)] as (typeof verdicts)[number]),
          // A hard bounce or a refusal beside a delivery; a soft bounce may have been tried again.
          conflict: indexes.includes(1) && (indexes.includes(0) || indexes.includes(3)),
        }));
        expect(status.recipients).toMatchObject(expected);
        expect(status).toMatchObject({ operation: "finished", conflict: expected.some(({ conflict }) => conflict) });
        expect(status.finality).not.toBe("open");
        expect(status.engagement).toMatchObject({ opened: { count: 3 } });
      }),
      { numRuns: 200 },
    );
  });

  it("come to the same, told at once or one after the other", () => {
    fc.assert(
      fc.property(arrivals, ([, seen]) => {
        expect(followed(seen)).toEqual(foldObservations(seen.flat()));
      }),
      { numRuns: 100 },
    );
  });
});

describe("the recipients that were named with the poll", () => {
  it("keep the status open until each was heard of", async () => {
    let status = foldObservations(await polled("Succeeded"));
    const steps: [finality: string, states: DeliveryState[]][] = [];
    for (const [who] of recipients.entries()) {
      steps.push([status.finality, status.recipients.map(({ state }) => state)]);
      status = addObservations(status, reports[who]?.[1] ?? []);
    }
    steps.push([status.finality, status.recipients.map(({ state }) => state)]);
    expect(steps).toEqual([
      ["open", ["sent", "sent", "sent"]],
      ["open", ["delivered", "sent", "sent"]],
      ["open", ["delivered", "delivered", "sent"]],
      ["settled", ["delivered", "delivered", "delivered"]],
    ]);
    expect(status).toMatchObject({ state: "delivered", outcome: "delivered", certainty: "confirmed", ceiling: "delivered" });
  });

  it("are one with those that events name, whatever the letters of their domain", async () => {
    const status = foldObservations([...(await polled("Succeeded", ["alice@EXAMPLE.com"])), ...(reports[0]?.[1] ?? [])]);
    expect(status.recipients).toMatchObject([{ state: "delivered" }]);
  });

  it("are not all there need be: one who was only copied has an entry, too", async () => {
    const status = foldObservations([...(await polled("Succeeded", ["alice@example.com"])), ...(reports[1]?.[0] ?? [])]);
    expect(status.recipients.map(({ recipient, state }) => [recipient, state])).toEqual([
      ["alice@example.com", "sent"],
      ["bob@example.com", "bounced"],
    ]);
    expect(status).toMatchObject({ state: "mixed", outcome: "pending", finality: "open" });
  });

  it("are one with those that events name, whatever the letters of the id that was asked about", async () => {
    const target = { operationId: operationId.toUpperCase(), recipients: ["alice@example.com"] };
    const polled = await azureAnswering(result("Succeeded").body).getStatus(target);
    const { recipients: told } = addObservations(polled, reports[0]?.[1] ?? []);
    expect(told).toMatchObject([{ recipient: "alice@example.com", messageId: operationId, state: "delivered" }]);
  });

  it("events of another send change nothing", async () => {
    const before = foldObservations(await polled("Succeeded"));
    const foreign = await parsed(report("Bounced", { messageId: "f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4" }));
    expect(addObservations(before, foreign)).toEqual(before);
  });
});
