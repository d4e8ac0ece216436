import type { Mail } from "../fuzz/clients.js";
import { type Measured, startMeter } from "./meter.js";
import type { Chance, Services, Struck } from "./services.js";
import type { Activity } from "./tried-clients.js";

/** What is tried: clients, and the services that they ask. */
export interface Trial {
  readonly services: Services;
  readonly mail: Mail;
  readonly activity: Activity;
}

/** How so many calls ended. Of what is below the line there must be none. */
export interface Outcome {
  calls: number;
  resolved: number;
  rejected: number;
  // ----
  /** Reads without an answer, and mails of which the caller was told that they were taken, or not taken, and it is not so. */
  lost: number;
  /** Calls that ended twice, and mails that were taken twice. */
  doubled: number;
  /** Answers that were another's. */
  mixedUp: number;
  /** Answers that say something else than what happened. */
  wrong: number;
  /** The first of them, in words. */
  readonly examples: string[];
}

/** A line of the report. */
export interface Line extends Outcome, Measured, Activity {
  readonly name: string;
  readonly struck: Struck;
}

export const newOutcome = (): Outcome => ({
  calls: 0,
  resolved: 0,
  rejected: 0,
  lost: 0,
  doubled: 0,
  mixedUp: 0,
  wrong: 0,
  examples: [],
});

/** Counts one of what there must be none. */
export function blame(outcome: Outcome, what: "lost" | "doubled" | "mixedUp" | "wrong", example: string): void {
  outcome[what]++;
  if (outcome.examples.length < 5) outcome.examples.push(`${what}: ${example}`);
}

/** Whether all holds. */
export const holds = ({ lost, doubled, mixedUp, wrong }: Outcome): boolean => lost + doubled + mixedUp + wrong === 0;

/** Runs a part of a trial under faults, and measures it. */
export async function underFaults(
  name: string,
  trial: Trial,
  chances: readonly Chance[],
  run: (outcome: Outcome) => Promise<void>,
): Promise<Line> {
  const { services, activity } = trial;
  await services.arrange(chances);
  const before = { ...activity };
  const measure = startMeter();
  const outcome = newOutcome();
  await run(outcome);
  const measured = measure();
  const struck = await services.struck();
  await services.arrange([]);
  return {
    name,
    ...outcome,
    ...measured,
    requests: activity.requests - before.requests,
    retries: activity.retries - before.retries,
    rateLimited: activity.rateLimited - before.rateLimited,
    struck,
  };
}
