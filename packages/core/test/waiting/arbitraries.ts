import fc from "fast-check";
import type { MailStatus } from "../../src/status/index.js";
import type { WaitPolicy } from "../../src/waiting/plan.js";
import { goals } from "../support/words.js";
import { after, atCeiling, notFound, open, settled, startedAt } from "./support.js";

export const seconds = (max: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: max * 1000 }).map((ms) => ms / 1000);
export const maybe = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });
export const instants = (min: number, max: number): fc.Arbitrary<Date> => fc.integer({ min, max }).map(after);

export const pollings = fc.record({
  gaps: fc.array(fc.integer({ min: 1, max: 3600 }), { minLength: 1, maxLength: 6 }).map((gaps) => gaps.sort((a, b) => a - b)),
  notFoundGrace: fc.nat({ max: 3600 }),
});
export const jitters = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

export const policies: fc.Arbitrary<WaitPolicy> = fc.record({
  goal: fc.constantFrom(...goals),
  polling: pollings,
  startedAt: fc.constant(startedAt),
  sentAt: maybe(instants(-100_000, 1000)),
  deadline: maybe(instants(1, 10_000)),
  maxReads: maybe(fc.integer({ min: 1, max: 9 })),
  reads: fc.integer({ min: 1, max: 9 }),
  lastReadAt: instants(0, 5000),
  retryAfterMs: maybe(fc.nat({ max: 600_000 })),
  jitter: jitters,
});
export const statuses = fc.constantFrom<MailStatus>(open, open, open, notFound, atCeiling, settled);
