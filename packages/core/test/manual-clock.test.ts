import { expect, it } from "vitest";
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
