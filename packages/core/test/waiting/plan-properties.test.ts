import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plan, type WaitPolicy } from "../../src/waiting/plan.js";
import { policies, seconds, statuses } from "./arbitraries.js";
import { after, startedAt } from "./support.js";

const shortest = ({ polling: { gaps } }: WaitPolicy): number => (gaps[0] ?? 0) * 1000;

describe("a step", () => {
  it("never reads sooner than the first gap and the provider allow, and never in the past", () => {
    fc.assert(
      fc.property(statuses, policies, seconds(10_000), (status, policy, waited) => {
        const { lastReadAt = startedAt, retryAfterMs } = policy;
        const now = new Date(lastReadAt.getTime() + waited * 1000);
        const step = plan(status, policy, now);
        fc.pre(step.next === "poll");
        const gap = Math.min(shortest(policy), retryAfterMs ?? Infinity);
        expect(step.at.getTime()).toBeGreaterThanOrEqual(lastReadAt.getTime() + gap);
        expect(step.at.getTime()).toBeGreaterThanOrEqual(now.getTime());
        if (retryAfterMs !== undefined) expect(step.at.getTime()).toBeGreaterThanOrEqual(lastReadAt.getTime() + retryAfterMs);
      }),
    );
  });

  it("waits no longer than the longest gap, unless the provider says so", () => {
    fc.assert(
      fc.property(statuses, policies, (status, { retryAfterMs, ...policy }) => {
        const { lastReadAt = startedAt, polling } = policy;
        const step = plan(status, policy, lastReadAt);
        fc.pre(step.next === "poll");
        expect(step.at.getTime()).toBeLessThanOrEqual(lastReadAt.getTime() + Math.max(...polling.gaps) * 1000);
      }),
    );
  });

  it("never reads at the deadline or after it, once there was a read", () => {
    fc.assert(
      fc.property(statuses, policies, seconds(10_000), (status, policy, waited) => {
        const step = plan(status, policy, after(waited));
        if (step.next === "poll" && policy.deadline !== undefined)
          expect(step.at.getTime()).toBeLessThan(policy.deadline.getTime());
      }),
    );
  });

  it("is the same for the same status, policy and instant, and changes none of them", () => {
    fc.assert(
      fc.property(statuses, policies, seconds(10_000), (status, policy, waited) => {
        const before = structuredClone(policy);
        expect(plan(status, policy, after(waited))).toEqual(plan(status, policy, after(waited)));
        expect(policy).toEqual(before);
      }),
    );
  });

  it("once it is to stop stays so, however late it is looked at again", () => {
    fc.assert(
      fc.property(statuses, policies, seconds(10_000), seconds(10_000), (status, policy, waited, more) => {
        fc.pre(plan(status, policy, after(waited)).next === "stop");
        expect(plan(status, policy, after(waited + more)).next).toBe("stop");
      }),
    );
  });
});
