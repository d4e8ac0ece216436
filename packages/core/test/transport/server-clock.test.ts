import { expect, it } from "vitest";
import { createServerClock } from "../../src/transport/server-clock.js";
import { countingClock, start } from "../support/clock.js";

const minute = 60_000;
const at = (minutes: number): Date => new Date(start.getTime() + minutes * minute);

it("an offset that did not help is forgotten, but not a newer one", () => {
  const clock = createServerClock(countingClock());
  expect(clock.learn(at(10), 0)).toBe(10 * minute);
  expect(clock.learn(at(30), 0)).toBe(30 * minute);
  clock.unlearn(10 * minute);
  expect(clock.offsetMs).toBe(30 * minute);
  clock.unlearn(30 * minute);
  expect(clock.offsetMs).toBe(0);
});

it("an offset that was confirmed is what is gone back to, and is not forgotten", () => {
  const clock = createServerClock(countingClock());
  clock.confirm(10 * minute);
  clock.unlearn(10 * minute);
  expect(clock.offsetMs).toBe(10 * minute);
  expect(clock.learn(at(60), 10 * minute)).toBe(60 * minute);
  clock.unlearn(60 * minute);
  expect(clock.offsetMs).toBe(10 * minute);
});

it("where the answer's time is that of the signature there is nothing to try but what was confirmed", () => {
  const clock = createServerClock(countingClock());
  expect(clock.learn(at(0), 0)).toBeUndefined();
  expect(clock.learn(at(10), 0)).toBe(10 * minute);
  expect(clock.learn(at(10), 10 * minute)).toBe(0);
  clock.confirm(10 * minute);
  expect(clock.learn(at(10), 10 * minute)).toBeUndefined();
});

it("tells the present time by an offset", () => {
  const manual = countingClock();
  const clock = createServerClock(manual);
  manual.advance(5 * minute);
  expect([clock.now(0), clock.now(-2 * minute)]).toEqual([at(5), at(3)]);
});
