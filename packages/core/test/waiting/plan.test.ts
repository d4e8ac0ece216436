import { describe, expect, it } from "vitest";
import { type Ending, plan, type WaitPolicy } from "../../src/waiting/plan.js";
import type { MailStatus } from "../../src/status/index.js";
import { endings } from "../support/words.js";
import { after, atCeiling, notFound, open, policy, retentionPassed, settled, startedAt } from "./support.js";

const untracked = { ...open, trackableUntil: after(100) };

/** What leads to each ending, and the instant at which it does. */
const causes: Readonly<Record<Ending, readonly [MailStatus, Partial<WaitPolicy>]>> = {
  aborted: [open, { aborted: true }],
  settled: [settled, {}],
  ceiling: [atCeiling, {}],
  retention: [untracked, {}],
  budget: [open, { maxReads: 1 }],
  deadline: [open, { deadline: after(100) }],
};
const now = after(100);
const stop = (ending: Ending) => ({ next: "stop", ending });

describe("each ending", () => {
  it.each(endings)("%s", (ending) => {
    const [status, facts] = causes[ending];
    expect(plan(status, { ...policy, ...facts }, now)).toEqual(stop(ending));
  });

  it("and none where there is no cause", () => {
    expect(plan(open, policy, now)).toMatchObject({ next: "poll" });
  });
});

describe("where there are several, the first of these counts", () => {
  const order: readonly Ending[] = ["aborted", "settled", "ceiling", "retention", "budget", "deadline"];
  const limits = ["aborted", "budget", "deadline"] as const;
  const both = order.flatMap((first, index) => order.slice(index + 1).map((second) => [first, second] as const));

  it.each(both)("%s before %s", (first, second) => {
    const isOfStatus = (ending: Ending): boolean => !(limits as readonly Ending[]).includes(ending);
    const [status] = causes[isOfStatus(first) ? first : second];
    const lost = second === "retention" && isOfStatus(first) ? { trackableUntil: after(100) } : {};
    const facts = { ...causes[first][1], ...causes[second][1] };
    expect(plan({ ...status, ...lost }, { ...policy, ...facts }, now)).toEqual(stop(first));
  });
});

describe("retention", () => {
  it("begins at the very instant until which the provider can be asked", () => {
    expect(plan(untracked, policy, after(99.999))).toMatchObject({ next: "poll" });
    expect(plan(untracked, policy, after(100))).toEqual(stop("retention"));
  });

  it("soon after a send an id that is not found is normal, later it is not", () => {
    expect(plan(notFound, policy, after(599.999))).toMatchObject({ next: "poll" });
    expect(plan(notFound, policy, after(600))).toEqual(stop("retention"));
    const sentAt = after(-500);
    expect(plan(notFound, { ...policy, sentAt }, after(99.999))).toMatchObject({ next: "poll" });
    expect(plan(notFound, { ...policy, sentAt }, after(100))).toEqual(stop("retention"));
  });

  it("a provider that says that it keeps the records no longer is believed at once", () => {
    expect(plan(retentionPassed, policy, after(0))).toEqual(stop("retention"));
  });

  it("does not come of a mail that is known", () => {
    for (const { reason } of [notFound, retentionPassed])
      expect(plan({ ...open, ...(reason && { reason }) }, policy, after(10_000))).toMatchObject({ next: "poll" });
  });

  it("does not come of an unknown state for another reason", () => {
    const { reason, ...unexplained } = notFound;
    expect(plan(unexplained, policy, after(10_000))).toMatchObject({ next: "poll" });
  });
});

describe("the budget", () => {
  it("is what the provider's limits leave, unless the caller says otherwise", () => {
    const polling = { ...policy.polling, readsPerSend: 2 };
    expect(plan(open, { ...policy, polling, reads: 1 }, now)).toMatchObject({ next: "poll" });
    expect(plan(open, { ...policy, polling, reads: 2 }, now)).toEqual(stop("budget"));
    expect(plan(open, { ...policy, polling, reads: 2, maxReads: 3 }, now)).toMatchObject({ next: "poll" });
    expect(plan(open, { ...policy, polling, reads: 1, maxReads: 1 }, now)).toEqual(stop("budget"));
    expect(plan(open, { ...policy, reads: 1_000_000 }, now)).toMatchObject({ next: "poll" });
  });

  it("each read costs one unit", () => {
    expect(plan(open, policy, now)).toMatchObject({ cost: [{ bucket: "read", units: 1 }] });
  });
});

const { lastReadAt, ...first } = { ...policy, reads: 0 };
const at = (step: ReturnType<typeof plan>): Date | undefined => (step.next === "poll" ? step.at : undefined);

describe("the first read", () => {
  it("is at once where nobody says when the mail was sent", () => {
    expect(at(plan(undefined, first, startedAt))).toEqual(startedAt);
  });

  it("is the first gap after the send", () => {
    expect(at(plan(undefined, { ...first, sentAt: after(-4) }, startedAt))).toEqual(after(6));
    expect(at(plan(undefined, { ...first, sentAt: after(3600) }, startedAt))).toEqual(after(3610));
  });

  it("is at once where the send is longer ago", () => {
    for (const sentAt of [after(-10), after(-1e6)])
      expect(at(plan(undefined, { ...first, sentAt }, startedAt))).toEqual(startedAt);
  });

  it("is made, however short the time", () => {
    const short = { ...first, sentAt: startedAt, deadline: after(5) };
    expect(at(plan(undefined, short, startedAt))).toEqual(startedAt);
    expect(at(plan(undefined, short, after(5)))).toEqual(after(5));
    expect(at(plan(undefined, { ...short, deadline: after(10) }, startedAt))).toEqual(startedAt);
    expect(at(plan(undefined, { ...short, deadline: after(11) }, startedAt))).toEqual(after(10));
  });

  it("is not made if the caller has given up", () => {
    expect(plan(undefined, { ...first, aborted: true }, startedAt)).toEqual(stop("aborted"));
  });
});

describe("the next read", () => {
  /** How long after a read at this age the next one is, with and without jitter. */
  const gapsAt = (age: number): unknown[] =>
    [0, 0.5, 1].map((jitter) => {
      const next = at(plan(open, { ...policy, sentAt: after(-age), jitter }, startedAt));
      return next && (next.getTime() - startedAt.getTime()) / 1000;
    });

  it.each([
    [0, [10, 10, 10]],
    [9.999, [10, 10, 10]],
    [10, [10, 35, 60]],
    [69.999, [10, 35, 60]],
    [70, [10, 155, 300]],
    [1e6, [10, 155, 300]],
  ])("at an age of %d seconds lies between the first gap and that of the age", (age, gaps) => {
    expect(gapsAt(age)).toEqual(gaps);
  });

  it("counts from the start where nobody says when the mail was sent", () => {
    expect(at(plan(open, { ...policy, lastReadAt: after(70), jitter: 1 }, after(70)))).toEqual(after(370));
  });

  it("is at once where it is overdue", () => {
    expect(at(plan(open, policy, after(500)))).toEqual(after(500));
  });

  it("is when the provider says, also where that is sooner or later than the gap", () => {
    for (const seconds of [1, 30, 7200])
      expect(at(plan(open, { ...policy, retryAfterMs: seconds * 1000 }, startedAt))).toEqual(after(seconds));
  });

  it("is not waited for if it would come after the deadline", () => {
    const soon = { ...policy, jitter: 0 };
    expect(at(plan(open, { ...soon, deadline: after(10.001) }, startedAt))).toEqual(after(10));
    expect(plan(open, { ...soon, deadline: after(10) }, startedAt)).toEqual(stop("deadline"));
    expect(plan(open, { ...soon, retryAfterMs: 60_000, deadline: after(30) }, startedAt)).toEqual(stop("deadline"));
  });
});
