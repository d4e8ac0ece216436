import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MailStatus } from "../../src/status/index.js";
import { plan, type WaitPolicy } from "../../src/waiting/plan.js";
import { instants, jitters, maybe, policies, seconds, statuses } from "./arbitraries.js";
import { after, atCeiling, notFound, open, startedAt } from "./support.js";

/** An answer as a worker sees it: how long it took, what it said, and how long the provider asks to wait. */
interface Answer {
  readonly took: number;
  readonly status: MailStatus;
  readonly retryAfterMs?: number | undefined;
  readonly jitter: number;
}

const answers: fc.Arbitrary<Answer> = fc.record({
  took: seconds(30),
  status: statuses,
  retryAfterMs: maybe(fc.integer({ min: 1000, max: 600_000 })),
  jitter: jitters,
});

/** Runs the steps as a worker does, until they end. After the last answer the first comes again. */
function run({ lastReadAt, retryAfterMs, ...policy }: WaitPolicy, given: readonly Answer[], limit: number) {
  let state: WaitPolicy = { ...policy, reads: 0 };
  let status: MailStatus | undefined;
  let now = startedAt;
  for (let reads = 0; reads <= limit; reads++) {
    const step = plan(status, state, now);
    if (step.next === "stop") return { ending: step.ending, reads, end: now };
    const { took, ...answer } = given[reads % given.length] as Answer;
    now = new Date(step.at.getTime() + took * 1000);
    status = answer.status;
    state = { ...state, reads: reads + 1, lastReadAt: now, retryAfterMs: answer.retryAfterMs, jitter: answer.jitter };
  }
  throw new Error("It does not end.");
}

describe("a loop over the steps", () => {
  const longest = 10_000;
  const limits = fc.record({ deadline: instants(1, longest), maxReads: maybe(fc.integer({ min: 1, max: 9 })) });
  const polling = { gaps: [10, 60, 300], notFoundGrace: 600 };
  const patient: WaitPolicy = { goal: "delivered", polling, startedAt, reads: 0, jitter: 0.5 };
  const answer = (status: MailStatus): Answer => ({ took: 0, status, jitter: 0.5 });

  it("always ends, after a read at least, and not long after the deadline", () => {
    fc.assert(
      fc.property(policies, limits, fc.array(answers, { minLength: 1, maxLength: 8 }), (policy, limit, given) => {
        const { reads, end } = run({ ...policy, ...limit }, given, longest + 1);
        expect(reads).toBeGreaterThan(0);
        expect(reads).toBeLessThanOrEqual(limit.maxReads ?? longest + 1);
        expect(end.getTime()).toBeLessThanOrEqual(limit.deadline.getTime() + 30_000);
      }),
    );
  });

  it("does not run hot where a provider asks to wait no time at all", () => {
    const hot = { ...answer(open), retryAfterMs: 0 };
    expect(run({ ...patient, deadline: after(600) }, [hot], 1000)).toMatchObject({ ending: "deadline" });
  });

  it("ends with the ceiling, and with no read more, where polls can tell no more", () => {
    fc.assert(
      fc.property(fc.nat({ max: 5 }), (before) => {
        const given = [...Array<MailStatus>(before).fill(open), atCeiling].map(answer);
        expect(run(patient, given, 100)).toMatchObject({ ending: "ceiling", reads: before + 1 });
      }),
    );
  });

  it("gives up an id that is never found when the grace is over", () => {
    const { ending, end } = run(patient, [answer(notFound)], 1000);
    expect(ending).toBe("retention");
    expect(end.getTime()).toBeGreaterThanOrEqual(after(600).getTime());
    expect(end.getTime()).toBeLessThanOrEqual(after(600 + 300).getTime());
  });
});
