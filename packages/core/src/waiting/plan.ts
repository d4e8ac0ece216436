import type { Polling } from "../behaviour.js";
import { canTellMore } from "../status/can-tell-more.js";
import type { MailStatus } from "../status/mail-status.js";
import { type Goal, isReached } from "./goal.js";

/**
 * Why waiting came to its end.
 *
 * - `settled`: what was waited for has come.
 * - `ceiling`: asking can tell no more; perhaps a webhook can.
 * - `retention`: the provider does not know the send, or no longer.
 * - `deadline`: the time is up, or would be before the next read.
 * - `budget`: the reads that were allowed are used up.
 * - `aborted`: the signal said so.
 */
export type Ending = "settled" | "ceiling" | "retention" | "deadline" | "budget" | "aborted";

/** What decides on the next step. Plain data, so that a queue worker can keep it between two steps. */
export interface WaitPolicy {
  readonly goal: Goal;
  /** The provider's figures. */
  readonly polling: Polling;
  readonly startedAt: Date;
  /** When the mail was handed over, where it is known. */
  readonly sentAt?: Date | undefined;
  /** When to give up. */
  readonly deadline?: Date | undefined;
  /** How many reads may be made, instead of what the provider's limits leave. */
  readonly maxReads?: number | undefined;
  /** How many reads were made so far. */
  readonly reads: number;
  readonly lastReadAt?: Date | undefined;
  /** How long the provider asked to wait at the last read, in milliseconds. */
  readonly retryAfterMs?: number | undefined;
  /** From 0 to 1; spreads the reads of many waiters. */
  readonly jitter: number;
  readonly aborted?: boolean;
}

/** What to do next. */
export type Step =
  | {
      readonly next: "poll";
      readonly at: Date;
      /** What the read takes of the provider's limits. */
      readonly cost: readonly { readonly bucket: string; readonly units: number }[];
    }
  | { readonly next: "stop"; readonly ending: Ending };

/**
 * The next step of waiting: to read again at a time, or to stop. Pure, so that a queue worker can run the same steps itself.
 *
 * @param status - the last one; undefined before the first read.
 * @example
 * ```ts
 * import { type MailStatus, plan, type WaitPolicy } from "@sendstatus/core";
 *
 * declare const status: MailStatus | undefined, policy: WaitPolicy;
 * const step = plan(status, policy, new Date());
 * console.log(step.next === "stop" ? step.ending : step.at);
 * ```
 */
export function plan(status: MailStatus | undefined, policy: WaitPolicy, now: Date): Step {
  const ending = endingOf(status, policy, now);
  if (ending !== undefined) return { next: "stop", ending };
  const at = nextReadAt(policy, now);
  const isTooLate = policy.deadline !== undefined && at >= policy.deadline;
  if (isTooLate && policy.reads > 0) return { next: "stop", ending: "deadline" };
  // Whoever waits gets an answer, however short the time.
  return { next: "poll", at: isTooLate ? now : at, cost: [{ bucket: "read", units: 1 }] };
}

function endingOf(status: MailStatus | undefined, policy: WaitPolicy, now: Date): Ending | undefined {
  const { goal, polling, deadline, reads, maxReads = polling.readsPerSend } = policy;
  if (policy.aborted === true) return "aborted";
  if (status !== undefined) {
    if (isReached(status, goal)) return "settled";
    if (!canTellMore(status)) return "ceiling";
    if (isPast(status, policy, now)) return "retention";
  }
  if (maxReads !== undefined && reads >= maxReads) return "budget";
  return deadline !== undefined && reads > 0 && now >= deadline ? "deadline" : undefined;
}

/** Soon after a send an unknown id is normal; later it is not. */
function isPast({ reason, state, trackableUntil }: MailStatus, { polling, sentAt, startedAt }: WaitPolicy, now: Date): boolean {
  if (trackableUntil !== undefined && now >= trackableUntil) return true;
  if (state !== "unknown") return false;
  if (reason?.code === "retention-passed") return true;
  return reason?.code === "not-found" && now.getTime() - (sentAt ?? startedAt).getTime() >= polling.notFoundGrace * 1000;
}

function nextReadAt({ polling, sentAt, startedAt, lastReadAt, retryAfterMs, jitter }: WaitPolicy, now: Date): Date {
  const { gaps } = polling;
  const shortest = (gaps[0] ?? 0) * 1000;
  if (lastReadAt === undefined) return later(now, sentAt === undefined ? 0 : sentAt.getTime() + shortest);
  const gap = gapAt(gaps, (lastReadAt.getTime() - (sentAt ?? startedAt).getTime()) / 1000) * 1000;
  const wait = retryAfterMs === undefined ? shortest + jitter * (gap - shortest) : Math.max(retryAfterMs, leastWaitMs);
  return later(now, lastReadAt.getTime() + wait);
}

/** A provider that asks to wait no time at all is not asked without a pause. */
const leastWaitMs = 1000;

const later = (now: Date, ms: number): Date => new Date(Math.max(now.getTime(), ms));

/** The gap that a send of this age has come to. */
function gapAt(gaps: readonly number[], age: number): number {
  let reached = 0;
  return gaps.find((gap) => (reached += gap) > age) ?? gaps.at(-1) ?? 0;
}
