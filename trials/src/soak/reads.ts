import { isSendStatusError } from "@sendstatus/core";
import { readFaults } from "./faults.js";
import { flawOf, type Target } from "./mails.js";
import { liveHeapBytes } from "./meter.js";
import { blame, type Line, type Outcome, type Trial, underFaults } from "./trial.js";

/** A mail that was sent. */
export interface Sent {
  readonly target: Target;
  readonly address: string;
}

/** Memory in use beyond what there was before, in bytes. */
export interface Holding {
  /** With all reads begun, for each of them. */
  readonly perRead: number;
  /** When half of them had ended, for each of those that had not. */
  readonly perReadAtHalf: number;
  /** When all had ended, in all. */
  readonly afterwards: number;
}

/** A line on reads, with what they held. */
export interface ReadLine extends Line {
  readonly holding: Holding;
}

/** Asks for the status of all mails at once. */
export async function tryReads(trial: Trial, mails: readonly Sent[], signal: AbortSignal): Promise<ReadLine> {
  const before = liveHeapBytes();
  const growth = (): number => liveHeapBytes() - before;
  const half = Math.floor(mails.length / 2);
  let perRead = 0;
  let perReadAtHalf = 0;
  const line = await underFaults("reads", trial, readFaults, async (outcome) => {
    const ended = new Set<Sent>();
    const onEnd = (sent: Sent): void => {
      if (ended.has(sent)) blame(outcome, "doubled", sent.address);
      ended.add(sent);
      if (ended.size === half) perReadAtHalf = growth() / (mails.length - half);
    };
    const reads = Promise.all(
      mails.map((sent) =>
        tryRead(trial, sent, signal, outcome).then(() => {
          onEnd(sent);
        }),
      ),
    );
    perRead = growth() / mails.length;
    await reads;
    if (ended.size !== mails.length) blame(outcome, "lost", "reads that never ended");
  });
  return { ...line, holding: { perRead, perReadAtHalf, afterwards: growth() } };
}

/** Asks for the status of all mails at once, and gives up when a quarter has come. */
export function tryGivingUp(trial: Trial, mails: readonly Sent[]): Promise<Line> {
  const controller = new AbortController();
  return underFaults("reads given up", trial, readFaults, async (outcome) => {
    const onEnd = (): void => {
      if (outcome.resolved * 4 >= mails.length) controller.abort();
    };
    await Promise.all(mails.map((sent) => tryRead(trial, sent, controller.signal, outcome).then(onEnd)));
  });
}

async function tryRead({ mail }: Trial, { target, address }: Sent, signal: AbortSignal, outcome: Outcome): Promise<void> {
  outcome.calls++;
  try {
    const status = await mail.getStatus(target, { signal });
    outcome.resolved++;
    const flaw = flawOf(target, address, status);
    if (flaw !== undefined) blame(outcome, flaw, `${target.provider}, ${address}: ${status.state}`);
  } catch (caught) {
    outcome.rejected++;
    const isGivenUp = signal.aborted && isSendStatusError(caught) && caught.kind === "aborted";
    if (!isGivenUp) blame(outcome, "lost", `${target.provider}, ${address}: ${String(caught)}`);
  }
}
