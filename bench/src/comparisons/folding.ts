import { foldObservations, type DeliveryState, type Observation } from "@sendstatus/core";
import type { Comparison, Line } from "../comparison.js";
import { beside } from "../measure/beside.js";
import { collectGarbage } from "../measure/garbage.js";
import { millisecondsOf } from "../measure/stopwatch.js";
import { type Figures, takeTurns } from "../measure/turns.js";

const states = ["queued", "sending", "sent", "deferred", "delivered"] as const satisfies readonly DeliveryState[];

/** A million observations: of one send to very many recipients, and of very many sends to a few. */
export const folding: Comparison = {
  name: "folding",
  title: "A million observations, folded",
  async run({ rounds, share }) {
    const million = Math.ceil(1_000_000 * share);
    const count = million.toLocaleString("en");
    return [
      await lineOf(`${count} of one send`, sendsOf(million, million), Math.min(rounds, 2)),
      // A fifth of them says the same: what a send costs does not depend on how many others there are.
      await lineOf("20 of each send", sendsOf(Math.ceil(million / 5), 20), Math.min(rounds, 2)),
    ];
  },
};

async function lineOf(what: string, sends: readonly (readonly Observation[])[], rounds: number): Promise<Line> {
  const fold = (send: readonly Observation[]): unknown => foldObservations(send).outcome;
  // Enough to warm up.
  for (const each of [fold, furthestOfEach]) await going(sendsOf(20_000, 20), each);
  const candidates = { ours: () => going(sends, fold), loop: () => going(sends, furthestOfEach) };
  const turns = await takeTurns(candidates, rounds, { isWarm: true });
  return beside(turns, {
    what,
    ours: "ours",
    peer: "loop",
    peerTitle: "a loop over the same objects",
    figure: "each",
    figureTitle: "µs an observation",
  });
}

/** Each recipient is heard of five times. */
function sendsOf(total: number, size: number): readonly (readonly Observation<"azure">[])[] {
  return Array.from({ length: Math.ceil(total / size) }, (_, send) =>
    Array.from({ length: size }, (_, index) => {
      const step = index % states.length;
      const recipient = `recipient-${String(Math.floor(index / states.length))}@example.com`;
      return {
        provider: "azure",
        channel: "webhook",
        operationId: String(send),
        ceiling: "delivered",
        ceilingCertainty: "confirmed",
        observedAt: new Date(1_772_323_200_000 + step * 1000),
        occurredAt: new Date(1_772_323_200_000 + step * 1000),
        level: "recipient",
        certainty: "reported",
        messageId: String(send),
        recipient,
        delivery: states[step] ?? "unknown",
        eventId: `${String(send)}-${String(index)}`,
        raw: { status: states[step], body: undefined },
      };
    }),
  );
}

/** The least that could be meant by it: the last word on each recipient. */
function furthestOfEach(send: readonly Observation[]): unknown {
  const furthest = new Map<string, Observation>();
  for (const observation of send) {
    const { recipient = "", delivery, occurredAt } = observation;
    const known = furthest.get(recipient);
    const isLater = known?.occurredAt === undefined || (occurredAt !== undefined && occurredAt > known.occurredAt);
    if (delivery !== undefined && isLater) furthest.set(recipient, observation);
  }
  return [...furthest.values()].every(({ delivery }) => delivery === "delivered");
}

async function going(
  sends: readonly (readonly Observation[])[],
  fold: (send: readonly Observation[]) => unknown,
): Promise<Figures<"each">> {
  collectGarbage();
  const ms = await millisecondsOf(() => {
    for (const send of sends) fold(send);
  });
  return { each: (ms * 1000) / sends.reduce((sum, { length }) => sum + length, 0) };
}
