import { describe, expect, it } from "vitest";
import { pauseUntil } from "../src/pause.js";
import { countingClock, start } from "./support/clock.js";
import { countingSignal } from "./support/signal.js";

const inMs = (ms: number): Date => new Date(start.getTime() + ms);

/** Whether a promise has settled by now. */
async function isOver(promise: Promise<void>): Promise<boolean> {
  let over = false;
  void promise.then(() => (over = true));
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
  return over;
}

describe("a pause", () => {
  it("lasts until its instant, and leaves nothing behind", async () => {
    const clock = countingClock();
    const { signal, listeners } = countingSignal();
    const pause = pauseUntil(inMs(1000), clock, signal);
    clock.advance(999);
    expect(await isOver(pause)).toBe(false);
    clock.advance(1);
    await pause;
    expect([clock.running(), listeners()]).toEqual([0, 0]);
  });

  it("is over at once where its instant is not in the future", async () => {
    const clock = countingClock();
    await pauseUntil(inMs(0), clock, undefined);
    await pauseUntil(inMs(-5), clock, undefined);
    expect(clock.running()).toBe(0);
  });

  it("is over when the caller gives up, before or meanwhile", async () => {
    const clock = countingClock();
    const { signal, controller, listeners } = countingSignal();
    const pause = pauseUntil(inMs(1000), clock, signal);
    controller.abort();
    await pause;
    await pauseUntil(inMs(1000), clock, signal);
    expect([clock.running(), listeners()]).toEqual([0, 0]);
  });

  it("is cut at what a timer can hold, some 24 days", async () => {
    const clock = countingClock();
    const pause = pauseUntil(inMs(3e9), clock, undefined);
    clock.advance(2_147_483_646);
    expect(await isOver(pause)).toBe(false);
    clock.advance(1);
    expect(await isOver(pause)).toBe(true);
  });
});
