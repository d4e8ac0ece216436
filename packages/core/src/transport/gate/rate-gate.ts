import { isSendStatusError, type SendStatusError } from "../../errors.js";
import { pauseUntil } from "../../pause.js";
import { backoffMs } from "../backoff.js";
import type { Link, Outgoing, Reply, Send } from "../chain.js";
import { failure, failureFrom } from "../failure.js";
import { untilAborted } from "../time-limit.js";
import { createGates, type Gate, type GateRules } from "./gate.js";

/** However long a provider says: after this time somebody asks again, so that one wrong answer does not stop a client for good. */
const longestClosureMs = 3_600_000;

/**
 * Lets an attempt pass when the provider's limits allow it. An answer that says "too much" closes the gate for every call of the
 * bucket, those that wait included.
 */
export function rateGate(rules: GateRules): Link {
  const gateOf = createGates(rules);
  return (next) => async (outgoing) => {
    const gate = gateOf(outgoing.call.operation);
    await gate.slots.take(outgoing.signal);
    try {
      // A budget or a credential function that never answers must not keep the place for good.
      return await untilAborted(passed(gate, outgoing, next, rules), outgoing.signal);
    } finally {
      gate.slots.leave();
    }
  };
}

async function passed(gate: Gate, outgoing: Outgoing, next: Send, rules: GateRules): Promise<Reply> {
  await pass(gate, outgoing, rules);
  const { closures } = gate;
  try {
    const reply = await next(outgoing);
    if (gate.closures === closures) gate.refusals = 0;
    gate.slots.grow();
    return reply;
  } catch (caught) {
    if (isSendStatusError(caught)) await closeAfter(caught, closures, gate, rules);
    throw caught;
  }
}

/** Waits until the bucket allows a request. A wait that does not fit into the call's time is not begun. */
async function pass({ bucket }: Gate, outgoing: Outgoing, { clock, budget, provider }: GateRules): Promise<void> {
  const { call, signal, deadline } = outgoing;
  const reserve = async (earlier?: Date): Promise<Date> => {
    try {
      return await budget.reserve(bucket, clock.now(), earlier);
    } catch (caught) {
      throw failureFrom(call, caught, "network", "the `budget` could not be asked.", { retryable: true });
    }
  };
  let at = await reserve();
  for (let now = clock.now(); at > now || signal.aborted; now = clock.now()) {
    if (at < deadline) await pauseUntil(at, clock, signal);
    if (at >= deadline || signal.aborted) {
      const reserved = at;
      // Not awaited: whoever gives up does so at once.
      void quietly(() => budget.release(bucket, reserved));
      signal.throwIfAborted();
      const waitMs = at.getTime() - now.getTime();
      const name = bucket.name.slice(provider.length + 1);
      const message = `the next request is allowed in ${String(waitMs)} ms, after the time of this call, by \`rateLimits.${name}\` or because the provider said so; try again then.`;
      throw failure(call, "rate-limited", message, { retryable: true, retryAfterMs: waitMs });
    }
    at = await reserve(at);
  }
}

/** One answer closes the gate, not each of the many that were under way together. */
async function closeAfter(
  error: SendStatusError,
  seenClosures: number,
  gate: Gate,
  { clock, budget, random }: GateRules,
): Promise<void> {
  if (error.kind !== "rate-limited" && error.retryAfterMs === undefined) return;
  const isFirst = gate.closures === seenClosures;
  if (isFirst) {
    gate.closures += 1;
    gate.refusals += 1;
    gate.slots.shrink();
  } else if (error.retryAfterMs === undefined) return;
  const ms = Math.min(longestClosureMs, error.retryAfterMs ?? backoffMs(gate.refusals, random));
  await quietly(() => budget.close(gate.bucket, new Date(clock.now().getTime() + ms)));
}

/** What ended the attempt matters more than that a shared budget could not be told. */
async function quietly(tell: () => void | Promise<void>): Promise<void> {
  try {
    await tell();
  } catch {
    // It stands closed or reserved a little differently for the others, no more.
  }
}
