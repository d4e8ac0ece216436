import type { ProviderBehaviour, RateLimit } from "../behaviour.js";
import { createBudget } from "../budget/memory-budget.js";
import { systemClock } from "../clock.js";
import { SendStatusError } from "../errors.js";
import { present } from "../present.js";
import type { Transport } from "../transport/compose.js";
import { globalFetch } from "../transport/fetch-and-buffer.js";
import type { RetryPolicy } from "../transport/retry.js";
import type { BoundSigner } from "../transport/sign.js";
import { type ClientOptions, requireFetch, requireMs } from "./options.js";

/**
 * The options of a client, with what holds where nothing is given.
 *
 * @throws {SendStatusError} kind `configuration` if one cannot be used.
 */
export function transportOf(behaviour: ProviderBehaviour, signer: BoundSigner, options: ClientOptions): Transport {
  const { provider, error, rpc } = behaviour;
  const { clock = systemClock, random = Math.random, budget = createBudget(), hooks = {} } = options;
  const { attemptTimeoutMs = 20_000, maxResponseBytes = 16 * 1024 * 1024, maxConcurrent = 64 } = options;
  if (typeof random !== "function") throw refused(provider, "`random` must be a function.");
  requireFunctions(provider, "clock", clock, ["now", "after"]);
  requireFunctions(provider, "budget", budget, ["reserve", "release", "close"]);
  requireFunctions(provider, "hooks", hooks, ["onRequest", "onResponse", "onRetry"], "optional");
  requireCount(provider, "maxResponseBytes", maxResponseBytes, 1);
  requireCount(provider, "maxConcurrent", maxConcurrent, 1);
  return {
    fetch: requireFetch(provider, options.fetch) ?? globalFetch,
    clock,
    random,
    attemptTimeoutMs: requireMs("configuration", provider, "attemptTimeoutMs", attemptTimeoutMs),
    maxResponseBytes,
    retry: retryPolicy(provider, options.retry),
    limits: { provider, budget, maxConcurrent, rateLimits: requireRateLimits(behaviour, options.rateLimits) },
    hooks,
    signer,
    decoding: present({ error, rpc }),
  };
}

function retryPolicy(provider: string, given: ClientOptions["retry"] = {}): RetryPolicy {
  const policy = given === false ? { maxRetries: 0 } : given;
  if (!isObject(policy)) throw refused(provider, "`retry` must be an object or false.");
  const { maxRetries = 3, keyedSends = true } = policy;
  requireCount(provider, "retry.maxRetries", maxRetries, 0);
  if (typeof keyedSends !== "boolean") throw refused(provider, "`retry.keyedSends` must be true or false.");
  return { maxRetries, keyedSends };
}

function requireRateLimits(
  { provider, buckets }: ProviderBehaviour,
  given: ClientOptions["rateLimits"] = {},
): false | Readonly<Record<string, readonly RateLimit[]>> {
  if (given === false) return false;
  if (!isObject(given)) throw refused(provider, "`rateLimits` must be an object or false.");
  for (const [name, limits] of Object.entries(given)) {
    if (!buckets.includes(name)) throw refused(provider, `\`rateLimits\` can have ${buckets.join(", ")}.`);
    if (!Array.isArray(limits) || !limits.every(isRateLimit))
      throw refused(provider, `\`rateLimits.${name}\` must be a list of { requests, seconds } above 0.`);
  }
  return given;
}

function isRateLimit(limit: unknown): boolean {
  const { requests, seconds } = Object(limit) as Partial<RateLimit>;
  return Number.isSafeInteger(requests) && Number(requests) > 0 && Number.isFinite(seconds) && Number(seconds) > 0;
}

function requireCount(provider: string, name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least)
    throw refused(provider, `\`${name}\` must be a whole number, ${String(least)} or more.`);
}

function requireFunctions<Part extends string>(
  provider: string,
  name: string,
  value: Readonly<Partial<Record<Part, unknown>>>,
  parts: readonly Part[],
  missing?: "optional",
): void {
  const isUsable = (part: unknown): boolean => typeof part === "function" || (missing === "optional" && part === undefined);
  if (!isObject(value) || !parts.every((part) => isUsable(value[part])))
    throw refused(provider, `\`${name}\` must be an object with the functions ${parts.join(", ")}.`);
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

const refused = (provider: string, message: string): SendStatusError =>
  new SendStatusError("configuration", `${provider}: the option ${message}`, { provider });
