import { describe, expect, it } from "vitest";
import type { Clock } from "../src/clock.js";
import { createManualClock } from "../src/testing/index.js";

it("stands still, and calls back what falls due, in order and at its time", () => {
  const clock = createManualClock(new Date(0));
  const seen: (readonly [string, number])[] = [];
  const note = (name: string) => () => seen.push([name, clock.now().getTime()]);
  clock.after(30, note("c"));
  clock.after(10, () => {
    note("a")();
    clock.after(10, note("b"));
  });
  const stop = clock.after(15, note("never"));
  clock.after(100, note("later"));
  stop();
  clock.advance(9);
  expect(seen).toEqual([]);
  clock.advance(21);
  expect(seen).toEqual([
    ["a", 10],
    ["b", 20],
    ["c", 30],
  ]);
  expect(clock.now()).toEqual(new Date(30));
});

describe("runUntil", () => {
  const sleep = (clock: Clock, ms: number): Promise<void> =>
    new Promise((resolve) => {
      clock.after(ms, resolve);
    });

  it("moves the time on to whatever falls due next, until the promise settles, and no further", async () => {
    const clock = createManualClock(new Date(0));
    clock.after(10_000, () => undefined);
    const instants: number[] = [];
    const run = async (): Promise<string> => {
      for (const ms of [5, 1000, 1]) {
        await sleep(clock, ms);
        instants.push(clock.now().getTime());
      }
      return "done";
    };
    expect(await clock.runUntil(run())).toBe("done");
    expect(instants).toEqual([5, 1005, 1006]);
    expect(clock.now()).toEqual(new Date(1006));
  });

  it("does not move the time where none is needed", async () => {
    const clock = createManualClock(new Date(0));
    clock.after(5, () => undefined);
    expect(await clock.runUntil(Promise.resolve(1))).toBe(1);
    const response = (async () => (await new Response("text").text()).length)();
    expect(await clock.runUntil(response)).toBe(4);
    expect(clock.now()).toEqual(new Date(0));
  });

  it("leaves what is under way its own time, and does not hurry to its limit", async () => {
    const clock = createManualClock(new Date(0));
    const work = new Promise<string>((resolve, reject) => {
      clock.after(
        1000,
        () => {
          reject(new Error("too slow"));
        },
        "limit",
      );
      setTimeout(() => {
        resolve("done");
      }, 40);
    });
    expect(await clock.runUntil(work)).toBe("done");
    expect(clock.now()).toEqual(new Date(0));
  });

  it("drives what never ends to its limit, after all that falls due before", async () => {
    const clock = createManualClock(new Date(0));
    const order: number[] = [];
    const note = (): void => void order.push(clock.now().getTime());
    const work = new Promise<string>((resolve) => {
      clock.after(
        1000,
        () => {
          resolve("over");
        },
        "limit",
      );
      clock.after(500, note);
    });
    expect(await clock.runUntil(work)).toBe("over");
    expect([order, clock.now().getTime()]).toEqual([[500], 1000]);
  });

  it("ends in the promise's own error", async () => {
    const clock = createManualClock(new Date(0));
    const why = new Error("why");
    const run = async (): Promise<never> => {
      await sleep(clock, 5);
      throw why;
    };
    await expect(clock.runUntil(run())).rejects.toBe(why);
  });

  it("runs several that wait side by side in their order", async () => {
    const clock = createManualClock(new Date(0));
    const order: string[] = [];
    const run = async (name: string, ms: number): Promise<void> => {
      await sleep(clock, ms);
      order.push(name);
    };
    await clock.runUntil(Promise.all([run("late", 30), run("early", 10), run("between", 20)]));
    expect(order).toEqual(["early", "between", "late"]);
  });
});
