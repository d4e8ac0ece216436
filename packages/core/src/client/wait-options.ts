import { SendStatusError } from "../errors.js";
import type { MailStatus } from "../status/mail-status.js";
import { type Goal, goals } from "../waiting/goal.js";
import type { Ending } from "../waiting/plan.js";
import { requireMs } from "./options.js";

/** Options of watching. */
export interface WatchOptions {
  /** What is waited for. Default `settled`. */
  readonly until?: Goal | undefined;
  /** How long to wait in all, in milliseconds. Default 3,600,000, one hour. */
  readonly timeoutMs?: number | undefined;
  /** Ends the waiting early. That is no error: the last status is returned. */
  readonly signal?: AbortSignal | undefined;
  /** How many reads may be made, instead of what the provider's limits leave for each send. */
  readonly maxReads?: number | undefined;
}

/** Options of waiting. */
export interface WaitOptions<Provider extends string = string> extends WatchOptions {
  /** Is told the status after each read. */
  readonly onProgress?: ((status: MailStatus<Provider>) => void) | undefined;
}

/** A status that was waited for, and why the waiting came to its end. */
export type WaitedStatus<Provider extends string = string> = MailStatus<Provider> & { readonly ended: Ending };

/** A status that is watched. The last one says why it is the last. */
export type WatchedStatus<Provider extends string = string> = MailStatus<Provider> & { readonly ended?: Ending };

const oneHourMs = 3_600_000;

/** Options as they are to be followed. */
export interface WaitLimits {
  readonly goal: Goal;
  readonly timeoutMs: number;
  readonly maxReads: number | undefined;
}

/** @throws {SendStatusError} kind `usage` if an option cannot be used. */
export function readWaitOptions(provider: string, options: WatchOptions): WaitLimits {
  const { until = "settled", timeoutMs = oneHourMs, maxReads } = options;
  if (!goals.includes(until)) throw refused(provider, `\`until\` must be one of ${goals.join(", ")}.`);
  if (maxReads !== undefined && !(Number.isInteger(maxReads) && maxReads > 0))
    throw refused(provider, "`maxReads` must be a whole number above 0.");
  return { goal: until, timeoutMs: requireMs("usage", provider, "timeoutMs", timeoutMs), maxReads };
}

const refused = (provider: string, message: string): SendStatusError =>
  new SendStatusError("usage", `${provider}: the option ${message}`, { provider });
