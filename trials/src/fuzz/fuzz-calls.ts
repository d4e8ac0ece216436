import type { ErrorKind, MailStatus } from "@sendstatus/core";
import fc from "fast-check";
import { callsOf, type ClientCall } from "./calls.js";
import { clientsOf } from "./clients.js";
import { requireCleanPrototypes, requireFitting, requireSound } from "./holds.js";
import { hiddenIn } from "./hidden.js";
import { replyingFetch } from "./replying-fetch.js";
import { type Reply, replyOf, replyPlan } from "./replies.js";
import { answersOf, type ProviderName, requestsOf } from "./samples.js";
import { skippingClock } from "./skipping-clock.js";

/** How a run of many trials is made, so that it can be made again. */
export interface FuzzOptions {
  readonly seed: number;
  readonly runs: number;
}

/** How trials ended. */
export type Endings = Partial<Record<ErrorKind | "resolved", number>>;

/** Nothing here waits for anything real, so that this is for ever. */
export const foreverMs = 10_000;

/**
 * Makes calls of one provider whose answers are changed in any way.
 *
 * @throws {Error} if something does not hold, with the smallest case that was found and the seed that leads to it.
 */
export async function fuzzCalls(provider: ProviderName, { seed, runs }: FuzzOptions): Promise<Endings> {
  const samples = answersOf(provider);
  const calls = callsOf(provider);
  const hidden = hiddenIn(samples, [...requestsOf(provider)]);
  const endings: Endings = {};
  const property = fc.asyncProperty(
    fc.nat(calls.length - 1),
    fc.array(replyPlan, { minLength: 1, maxLength: 5 }),
    async (index, plans) => {
      const ending = await tryCall(calls[index] as ClientCall, hidden, (operation, count) =>
        replyOf(plans[count % plans.length] as (typeof plans)[number], samples, operation),
      );
      endings[ending] = (endings[ending] ?? 0) + 1;
    },
  );
  await fc.assert(property, { seed, numRuns: runs, timeout: foreverMs });
  return endings;
}

/**
 * Makes one call, and says how it ended.
 *
 * @param replyTo - gives the reply to a request for an operation, the first with the count 0.
 * @param requireMore - throws an `Error` if something else does not hold of a status.
 * @throws {Error} if something does not hold.
 */
export async function tryCall(
  { run }: ClientCall,
  hidden: readonly string[],
  replyTo: (operation: string, count: number) => Reply,
  requireMore: (status: MailStatus) => void = () => undefined,
): Promise<ErrorKind | "resolved"> {
  const clock = skippingClock(new Date("2026-03-02T10:00:00Z"));
  let operation = "";
  let count = 0;
  const mail = clientsOf({
    // The request follows the hook in the same turn.
    hooks: { onRequest: (event) => void ({ operation } = event) },
    fetch: replyingFetch(() => replyTo(operation, count++), clock),
    clock,
    random: () => 0.5,
    rateLimits: false,
  });
  try {
    for (const status of await run(mail)) {
      requireSound(status, hidden);
      requireMore(status);
    }
    return "resolved";
  } catch (caught) {
    if (caught instanceof Error && caught.constructor === Error) throw caught;
    return requireFitting(caught, hidden);
  } finally {
    requireCleanPrototypes();
  }
}
