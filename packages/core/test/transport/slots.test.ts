import { getEventListeners } from "node:events";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSlots } from "../../src/transport/gate/slots.js";
import type { BoundSigner } from "../../src/transport/sign.js";
import { countingClock } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { clientOf, json, read, recording, send } from "../support/transport.js";

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

type Move = { readonly what: "take" | "leave" | "shrink" | "grow" } | { readonly what: "give up"; readonly which: number };

it("whatever happens: never more than at most, first come first served, and no place is lost", async () => {
  const move = fc.oneof<[fc.Arbitrary<Move>, fc.Arbitrary<Move>]>(
    fc.record({ what: fc.constantFrom("take", "take", "take", "leave", "leave", "shrink", "grow") }),
    fc.record({ what: fc.constant("give up"), which: fc.nat(5) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 5 }), fc.array(move, { maxLength: 40 }), async (most, moves) => {
      const slots = createSlots(most);
      const admitted: number[] = [];
      const waiting = new Map<number, AbortController>();
      let [asked, inside, places] = [0, 0, most];
      const take = (): void => {
        const id = asked++;
        const controller = new AbortController();
        waiting.set(id, controller);
        void slots.take(controller.signal).then(
          () => {
            waiting.delete(id);
            admitted.push(id);
            inside += 1;
            expect(getEventListeners(controller.signal, "abort")).toEqual([]);
          },
          (reason: unknown) => {
            expect(reason).toBe(controller.signal.reason);
          },
        );
      };
      const leave = (): void => {
        inside -= 1;
        slots.leave();
      };
      for (const next of moves) {
        const before = inside;
        if (next.what === "take") take();
        else if (next.what === "leave" && inside > 0) leave();
        else if (next.what === "shrink") {
          places = Math.max(1, places / 2);
          slots.shrink();
        } else if (next.what === "grow") {
          places = Math.min(most, places + 1 / places);
          slots.grow();
        } else if (next.what === "give up") {
          const [id, controller] = [...waiting][next.which] ?? [];
          if (id !== undefined) waiting.delete(id);
          controller?.abort(new Error("no longer wanted"));
        }
        await settle();
        expect(inside).toBeLessThanOrEqual(Math.max(before, Math.floor(places)));
        // Nobody waits while there is a place.
        if (waiting.size > 0) expect(inside).toBeGreaterThanOrEqual(Math.floor(places));
      }
      while (inside > 0) {
        leave();
        await settle();
      }
      expect(waiting.size).toBe(0);
      expect(admitted).toEqual([...admitted].sort((a, b) => a - b));
    }),
    { numRuns: 200 },
  );
});

describe("the requests of a client", () => {
  /** A fetch whose answers are given by hand, and the most that were ever under way. */
  function held(status = 200) {
    const answers: (() => void)[] = [];
    const seen = { underWay: 0, most: 0, total: 0 };
    const { fetch } = recording(async () => {
      seen.total += 1;
      seen.most = Math.max(seen.most, ++seen.underWay);
      await new Promise<void>((resolve) => {
        answers.push(resolve);
      });
      seen.underWay -= 1;
      return json({}, { status });
    });
    const answerAll = async (): Promise<void> => {
      await settle();
      while (answers.length > 0) {
        answers.shift()?.();
        await settle();
      }
    };
    return { fetch, seen, answerAll };
  }

  it.each([
    [undefined, 64],
    [1, 1],
    [7, 7],
  ])("maxConcurrent %s: no more than %s of one bucket are under way", async (maxConcurrent, most) => {
    const { fetch, seen, answerAll } = held();
    const { ask } = clientOf({ fetch, maxConcurrent });
    const calls = Promise.all(Array.from({ length: 150 }, () => ask()));
    await answerAll();
    await calls;
    expect(seen).toEqual({ underWay: 0, most, total: 150 });
  });

  it("of another bucket have places of their own", async () => {
    const { fetch, seen, answerAll } = held();
    const { ask } = clientOf({ fetch, maxConcurrent: 2 });
    const calls = Promise.all([read, read, read, send, send, send].map((operation) => ask({ operation })));
    await answerAll();
    await calls;
    expect(seen.most).toBe(4);
  });

  it("are half as many after each refusal, and more again with each success", async () => {
    const clock = countingClock();
    const refused = held(429);
    let fetch = refused.fetch;
    const { ask } = clientOf({ fetch: (url, init) => fetch(url, init), clock, maxConcurrent: 8, random: () => 0 });
    const failing = Promise.allSettled(Array.from({ length: 8 }, () => ask()));
    await refused.answerAll();
    await failing;
    const fine = held();
    ({ fetch } = fine);
    const calls = Promise.all(Array.from({ length: 40 }, () => ask()));
    await settle();
    expect(fine.seen.most).toBe(4);
    await fine.answerAll();
    await calls;
    expect(fine.seen.most).toBe(8);
  });

  it("keep no place where one failed, was given up or never came to be sent", async () => {
    const clock = countingClock();
    const { fetch, sent } = recording((count) => (count === 1 ? json({}, { status: 500 }) : json({ id: "1" })));
    let hangs = false;
    const signer: BoundSigner = () => (hangs ? new Promise(() => undefined) : Promise.resolve({ headers: {}, secrets: [] }));
    const { ask } = clientOf({ fetch, clock, signer, maxConcurrent: 1, timeoutMs: 1000 });
    await errorOf(ask());
    hangs = true;
    const controller = new AbortController();
    const [first, second, third] = [ask(), ask({ options: { signal: controller.signal } }), ask()].map(errorOf);
    controller.abort();
    expect(await clock.runUntil(second as Promise<unknown>)).toMatchObject({ kind: "aborted", attempts: 0 });
    expect(await clock.runUntil(first as Promise<unknown>)).toMatchObject({ kind: "timeout", attempts: 0 });
    expect(await clock.runUntil(third as Promise<unknown>)).toMatchObject({ kind: "timeout", attempts: 0 });
    hangs = false;
    expect(await ask()).toEqual({ id: "1" });
    expect(sent).toHaveLength(2);
    expect(clock.running()).toBe(0);
  });
});
