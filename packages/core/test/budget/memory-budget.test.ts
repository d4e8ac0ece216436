import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RateLimit } from "../../src/behaviour.js";
import { type Bucket, type Budget, createBudget } from "../../src/index.js";
import { greedy, isWithin } from "../support/windows.js";

const at = (ms: number): Date => new Date(1_000_000 + ms);
const bucketOf = (...limits: readonly RateLimit[]): Bucket => ({ name: "acme.send", limits });
const reserve = async (budget: Budget, bucket: Bucket, now: number, earlier?: number): Promise<number> =>
  (await budget.reserve(bucket, at(now), earlier === undefined ? undefined : at(earlier))).getTime() - 1_000_000;

interface Caller {
  readonly id: number;
  readonly from: number;
  /** How long it waits. */
  readonly patience: number;
}

interface Closure {
  readonly from: number;
  readonly until: number;
}

/** Plays callers and closures against a budget: a caller comes back whenever its reservation is due, or gives it back. */
async function play(budget: Budget, bucket: Bucket, callers: readonly Caller[], closures: readonly Closure[]) {
  const served: { readonly id: number; readonly at: number }[] = [];
  const waiting: { readonly caller: Caller; due: number }[] = [];
  const times = [...callers, ...closures].map(({ from }) => from);
  for (
    let now = 0;
    now < Infinity;
    now = Math.min(...[...times, ...waiting.map(({ due }) => due)].filter((time) => time > now))
  ) {
    for (const { until } of closures.filter(({ from }) => from === now)) await budget.close(bucket, at(until));
    for (const one of waiting.filter(({ due }) => due === now)) {
      const givesUp = now > one.caller.from + one.caller.patience;
      if (givesUp) await budget.release(bucket, at(one.due));
      else one.due = await reserve(budget, bucket, now, one.due);
      if (givesUp || one.due === now) waiting.splice(waiting.indexOf(one), 1);
      if (!givesUp && one.due === now) served.push({ id: one.caller.id, at: now });
    }
    for (const caller of callers.filter(({ from }) => from === now)) {
      const due = await reserve(budget, bucket, now);
      if (due === now) served.push({ id: caller.id, at: now });
      else waiting.push({ caller, due });
    }
  }
  return served;
}

const limits = fc.array(
  fc.record({ requests: fc.integer({ min: 1, max: 4 }), seconds: fc.constantFrom(0.0007, 0.1, 1, 1.1, 2, 5) }),
  { maxLength: 3 },
);
const time = fc.integer({ min: 0, max: 12 }).map((step) => step * 250);
const arrivals = fc.array(fc.record({ from: time, patience: fc.constantFrom(0, 800, 3000, Infinity) }), { maxLength: 14 });
const closures = fc.array(
  fc.record({ from: time, length: time }).map(({ from, length }) => ({ from, until: from + length })),
  { maxLength: 3 },
);
const numbered = (found: readonly Omit<Caller, "id">[]): Caller[] =>
  [...found].sort((a, b) => a.from - b.from).map((caller, id) => ({ ...caller, id }));

describe("whatever the limits, the callers and the closures", () => {
  it("no window holds more requests than its limit allows, none is in a closure, and first come is first served", async () => {
    await fc.assert(
      fc.asyncProperty(limits, arrivals, closures, async (given, found, closed) => {
        const served = await play(createBudget(), bucketOf(...given), numbered(found), closed);
        const times = served.map((one) => one.at);
        for (const limit of given) expect(isWithin(limit, times)).toBe(true);
        for (const { from, until } of closed) expect(times.filter((one) => one >= from && one < until)).toEqual([]);
        expect(served.map(({ id }) => id)).toEqual(served.map(({ id }) => id).sort((a, b) => a - b));
      }),
      { numRuns: 1500 },
    );
  });

  it("everybody who waits is served, as soon as the limits allow where nobody gives up", async () => {
    await fc.assert(
      fc.asyncProperty(limits, arrivals, async (given, found) => {
        const patient = numbered(found).map((caller) => ({ ...caller, patience: Infinity }));
        const served = await play(createBudget(), bucketOf(...given), patient, []);
        expect(served.map((one) => one.at)).toEqual(
          greedy(
            given,
            patient.map(({ from }) => from),
          ),
        );
      }),
      { numRuns: 500 },
    );
  });

  it("a closure costs the time that it takes, and nobody a place", async () => {
    await fc.assert(
      fc.asyncProperty(limits, arrivals, closures, async (given, found, closed) => {
        const patient = numbered(found).map((caller) => ({ ...caller, patience: Infinity }));
        const served = await play(createBudget(), bucketOf(...given), patient, closed);
        expect(served.map(({ id }) => id)).toEqual(patient.map(({ id }) => id));
      }),
      { numRuns: 500 },
    );
  });
});

describe("a reservation", () => {
  const one = bucketOf({ requests: 1, seconds: 10 });

  it("that is given back is free for the next, in the middle of the others it moves nobody", async () => {
    const budget = createBudget();
    for (const expected of [0, 10_000, 20_000]) expect(await reserve(budget, one, 0)).toBe(expected);
    await budget.release(one, at(20_000));
    expect(await reserve(budget, one, 0)).toBe(20_000);
    await budget.release(one, at(10_000));
    expect(await reserve(budget, one, 20_000, 20_000)).toBe(20_000);
  });

  it("that had come at once can be given back, too", async () => {
    const budget = createBudget();
    await budget.release(one, await budget.reserve(one, at(0)));
    expect(await reserve(budget, one, 0)).toBe(0);
  });

  it("that nobody holds is given back in vain", async () => {
    const budget = createBudget();
    await budget.release(one, at(0));
    expect(await reserve(budget, one, 0)).toBe(0);
    await budget.release(one, at(5));
    expect(await reserve(budget, one, 5)).toBe(10_000);
  });

  it("is told again to whoever comes too early", async () => {
    const budget = createBudget();
    await reserve(budget, one, 0);
    await reserve(budget, one, 0);
    for (const now of [9_998, 9_999, 10_000]) expect(await reserve(budget, one, now, 10_000)).toBe(10_000);
    expect(await reserve(budget, one, 10_000)).toBe(20_000);
  });

  it("that was moved can be given back by the time that its holder knows", async () => {
    const budget = createBudget();
    await reserve(budget, one, 0);
    await reserve(budget, one, 0);
    await budget.close(one, at(15_000));
    await budget.release(one, at(10_000));
    expect(await reserve(budget, one, 0)).toBe(15_000);
  });

  it("of somebody who comes back only long after it is made anew", async () => {
    const budget = createBudget();
    await reserve(budget, one, 0);
    await reserve(budget, one, 0);
    await reserve(budget, one, 30_000);
    expect(await reserve(budget, one, 31_000, 10_000)).toBe(40_000);
  });
});

describe("a closure", () => {
  const free = bucketOf();

  it("holds where there are no limits, too", async () => {
    const budget = createBudget();
    expect(await reserve(budget, free, 0)).toBe(0);
    await budget.close(free, at(5_000));
    expect(await reserve(budget, free, 1)).toBe(5_000);
    await budget.close(free, at(6_000));
    expect(await reserve(budget, free, 5_000, 5_000)).toBe(6_000);
    expect(await reserve(budget, free, 6_000, 6_000)).toBe(6_000);
  });

  it("is not shortened by another", async () => {
    const budget = createBudget();
    await budget.close(free, at(5_000));
    await budget.close(free, at(2_000));
    expect(await reserve(budget, free, 0)).toBe(5_000);
  });

  it("is of one bucket, as the limits are", async () => {
    const budget = createBudget();
    const limited = (name: string): Bucket => ({ name, limits: [{ requests: 1, seconds: 10 }] });
    await budget.close(limited("acme.read"), at(5_000));
    await reserve(budget, limited("acme.list"), 0);
    expect(await reserve(budget, limited("acme.send"), 0)).toBe(0);
    expect(await reserve(budget, limited("acme.read"), 0)).toBe(5_000);
    expect(await reserve(budget, limited("acme.list"), 0)).toBe(10_000);
  });
});

it("each budget counts for itself", async () => {
  const one = bucketOf({ requests: 1, seconds: 10 });
  await reserve(createBudget(), one, 0);
  expect(await reserve(createBudget(), one, 0)).toBe(0);
});
