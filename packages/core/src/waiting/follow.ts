import type { Clock } from "../clock.js";
import { isSendStatusError } from "../errors.js";
import type { MailStatus } from "../status/mail-status.js";
import { type Ending, plan, type WaitPolicy } from "./plan.js";
import { pauseUntil } from "../pause.js";

/** One read of a status that is waited for. */
export interface Followed<Provider extends string> {
  readonly status: MailStatus<Provider>;
  /** Whether a read brought it; the last one may only say why there is no other. */
  readonly isRead: boolean;
  /** There where it is the last one. */
  readonly ended?: Ending;
}

/** One read, given the status so far. */
export type Read<Provider extends string> = (
  previous: MailStatus<Provider> | undefined,
  limits: { readonly signal: AbortSignal | undefined; readonly deadline: Date | undefined },
) => Promise<{ readonly status: MailStatus<Provider>; readonly sentAt?: Date; readonly retryAfterMs?: number }>;

/** What following needs besides the provider. */
export interface Following<Provider extends string> {
  readonly clock: Clock;
  /** From 0 to 1. */
  readonly random: () => number;
  readonly signal: AbortSignal | undefined;
  readonly policy: Omit<WaitPolicy, "reads" | "jitter" | "startedAt">;
  /** The status where not one read came to its end. */
  readonly unknown: () => MailStatus<Provider>;
}

/** Reads a status again and again, as {@link plan} says. It always ends, and the last one says why. */
export async function* follow<Provider extends string>(
  read: Read<Provider>,
  { clock, random, signal, policy, unknown }: Following<Provider>,
): AsyncGenerator<Followed<Provider>, void, undefined> {
  const { deadline } = policy;
  let known: MailStatus<Provider> | undefined;
  let isRead = false;
  let state: Progress = { reads: 0, jitter: random(), startedAt: clock.now(), sentAt: policy.sentAt };
  const next = (): ReturnType<typeof plan> =>
    plan(known, { ...policy, ...state, aborted: signal?.aborted === true }, clock.now());

  for (let step = next(); ; step = next()) {
    if (step.next === "stop") return yield { status: known ?? unknown(), isRead, ended: step.ending };
    if (isRead && known !== undefined) {
      yield { status: known, isRead };
      isRead = false;
      // Whoever looked at it may have taken any time.
      continue;
    }
    await pauseUntil(step.at, clock, signal);
    if (signal?.aborted === true || clock.now() < step.at) continue;
    let retryAfterMs: number | undefined;
    let { sentAt } = state;
    try {
      ({ status: known, retryAfterMs, sentAt = sentAt } = await read(known, { signal, deadline }));
      isRead = true;
    } catch (caught) {
      if (!isInterruption(caught, signal, deadline, clock) && !isPassing(caught, known)) throw caught;
      const asked = isSendStatusError(caught) ? caught.retryAfterMs : undefined;
      // Whoever was refused comes back no sooner than at first.
      retryAfterMs = asked === undefined ? undefined : Math.max(asked, (policy.polling.gaps[0] ?? 0) * 1000);
    }
    state = { ...state, sentAt, reads: state.reads + 1, lastReadAt: clock.now(), retryAfterMs, jitter: random() };
  }
}

/** What changes from read to read. */
type Progress = Pick<WaitPolicy, "reads" | "jitter" | "startedAt" | "sentAt" | "lastReadAt" | "retryAfterMs">;

/** Timers may fire a moment early. */
const earlyMs = 50;

/** Once something is known of a send, a fault that may pass does not end the waiting. Before that it may be a wrong address, too. */
const isPassing = (caught: unknown, known: MailStatus | undefined): boolean =>
  known !== undefined && isSendStatusError(caught) && caught.retryable;

/** What must not end in an error: the caller's own signal, the time given, and a provider that says "later". */
function isInterruption(caught: unknown, signal: AbortSignal | undefined, deadline: Date | undefined, clock: Clock): boolean {
  if (!isSendStatusError(caught)) return false;
  if (signal?.aborted === true) return true;
  if (caught.kind === "timeout") return deadline !== undefined && clock.now().getTime() >= deadline.getTime() - earlyMs;
  return caught.kind === "rate-limited" || (caught.retryable && caught.retryAfterMs !== undefined);
}
