import { vi } from "vitest";

/** Stops `Date`, which both the SDKs and sendstatus read, at an instant. Timers go on; set another instant to move it. */
export function freezeDate(instant: Date): void {
  if (!vi.isFakeTimers()) vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(instant);
}

/** Moves the stopped `Date` on. */
export function passTime(ms: number): void {
  freezeDate(new Date(Date.now() + ms));
}

/** For clients of ours: they would wait for `Date` to reach the next free place under a provider's limits. */
export const underFrozenDate = { rateLimits: false } as const;
