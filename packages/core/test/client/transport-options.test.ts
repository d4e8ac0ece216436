import { describe, expect, it } from "vitest";
import { createCaller, type ProviderBehaviour } from "../../src/client/index.js";
import {
  type Bucket,
  type Budget,
  createBudget,
  type Hooks,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
  systemClock,
} from "../../src/index.js";
import { countingClock, start } from "../support/clock.js";
import { errorOf, thrownBy } from "../support/errors.js";
import { behaviourWith, keyedSend } from "../support/service.js";
import { clientOf, json, noSigner, read, recording, send } from "../support/transport.js";

const limited = { ...read, id: "getResult", rateLimits: [{ requests: 60, seconds: 60 }] };
const behaviour: ProviderBehaviour = behaviourWith(read, limited, send, keyedSend);

const create = (options: object) => () =>
  createCaller(behaviour, { endpoint: "https://host.example", signer: noSigner }, options);

const rates = (getResult: unknown): object => ({ rateLimits: { getResult } });

describe("options that can be used", () => {
  it.each([
    {},
    { retry: false },
    { retry: {} },
    { retry: { maxRetries: 0 } },
    { retry: { maxRetries: 100, keyedSends: false } },
    { retry: { maxRetries: undefined, keyedSends: undefined } },
    { rateLimits: false },
    { rateLimits: {} },
    rates([]),
    rates([{ requests: 1, seconds: 0.1 }]),
    { rateLimits: { read: [], send: [{ requests: 1, seconds: 1 }], getResult: [] } },
    { maxConcurrent: 1, maxResponseBytes: 1 },
    { budget: createBudget(), clock: systemClock, random: () => 0, hooks: { onRetry: () => undefined } },
    { hooks: { onRequest: undefined } },
    Object.fromEntries(
      ["retry", "rateLimits", "budget", "clock", "random", "hooks", "maxConcurrent"].map((name) => [name, undefined]),
    ),
  ])("%o", (options) => {
    expect(create(options)).not.toThrow();
  });
});

describe("options that cannot be used are refused by name, before the first call", () => {
  it.each<[string, object]>([
    ...[-1, 0.5, Number.NaN, Infinity, "3", null].map((maxRetries): [string, object] => [
      "retry.maxRetries",
      { retry: { maxRetries } },
    ]),
    ...["yes", 1, null].map((keyedSends): [string, object] => ["retry.keyedSends", { retry: { keyedSends } }]),
    ...[true, 0, 5, "never", null].map((retry): [string, object] => ["retry", { retry }]),
    ...[true, 0, 30, "none", null].map((rateLimits): [string, object] => ["rateLimits", { rateLimits }]),
    ["rateLimits", { rateLimits: { getresult: [] } }],
    ["rateLimits", { rateLimits: { sendOnce: [] } }],
    ["rateLimits", { rateLimits: { constructor: [] } }],
    ...[null, 5, {}, "60/60", { requests: 1, seconds: 1 }].map((limits): [string, object] => [
      "rateLimits.getResult",
      rates(limits),
    ]),
    ...[null, 5, {}, { requests: 1 }, { seconds: 1 }].map((limit): [string, object] => ["rateLimits.getResult", rates([limit])]),
    ...[0, -1, 0.5, Number.NaN, Infinity, "1"].map((requests): [string, object] => [
      "rateLimits.getResult",
      rates([
        { requests: 1, seconds: 1 },
        { requests, seconds: 1 },
      ]),
    ]),
    ...[0, -1, Number.NaN, Infinity, "1", null].map((seconds): [string, object] => [
      "rateLimits.getResult",
      rates([{ requests: 1, seconds }]),
    ]),
    ...[0, -1, 0.5, Number.NaN, Infinity, "8", null].flatMap((value): [string, object][] => [
      ["maxConcurrent", { maxConcurrent: value }],
      ["maxResponseBytes", { maxResponseBytes: value }],
    ]),
    ...[null, {}, 5, { ...createBudget(), release: undefined }].map((budget): [string, object] => ["budget", { budget }]),
    ...[null, {}, Date, { now: () => new Date() }].map((clock): [string, object] => ["clock", { clock }]),
    ...[null, 0.5].map((random): [string, object] => ["random", { random }]),
    ...[null, 5, () => undefined, { onRequest: "log" }, { onRetry: null }].map((hooks): [string, object] => ["hooks", { hooks }]),
  ])("%s: %o", async (name, options) => {
    const error = await thrownBy(create(options));
    expect(error).toMatchObject({ kind: "configuration", provider: "acme" });
    expect(error.message).toContain(`acme: the option \`${name}\``);
  });

  it("a bucket that there is not: with those that there are", async () => {
    const error = await thrownBy(create({ rateLimits: { getStatus: [] } }));
    expect(error.message).toContain("read, getResult, send");
  });
});

it.each([
  { options: {}, ends: { attempts: 1, message: expect.stringContaining("20000 ms") as unknown }, afterMs: 20_000 },
  {
    options: { retry: {} },
    ends: { attempts: 3, message: expect.stringContaining("60000 ms in all") as unknown },
    afterMs: 60_000,
  },
])("with $options an attempt may take 20 seconds, and a call a minute", async ({ options, ends, afterMs }) => {
  const clock = countingClock();
  const fetch = (): Promise<Response> => new Promise(() => undefined);
  const call = clientOf({ ...options, fetch, clock, random: () => 0.001 }).ask();
  expect(await clock.runUntil(errorOf(call))).toMatchObject({ kind: "timeout", ...ends });
  expect(clock.now().getTime() - start.getTime()).toBe(afterMs);
});

it("a budget and hooks may be of a class", async () => {
  class Shared implements Budget {
    readonly reserved: Date[] = [];
    reserve(_bucket: Bucket, now: Date): Date {
      this.reserved.push(now);
      return now;
    }
    release(): void {
      this.reserved.pop();
    }
    close(): void {
      this.reserved.splice(0);
    }
  }
  class Log implements Hooks {
    readonly seen: string[] = [];
    onRequest({ attempt }: RequestEvent): void {
      this.seen.push(`request ${String(attempt)}`);
    }
    onResponse({ attempt }: ResponseEvent): void {
      this.seen.push(`response ${String(attempt)}`);
    }
    onRetry({ attempt }: RetryEvent): void {
      this.seen.push(`retry ${String(attempt)}`);
    }
  }
  const clock = countingClock();
  const { fetch } = recording((count) => json({ id: "1" }, { status: count === 1 ? 503 : 200 }));
  const [budget, hooks] = [new Shared(), new Log()];
  expect(await clock.runUntil(clientOf({ fetch, clock, retry: {}, budget, hooks }).ask())).toEqual({ id: "1" });
  expect(hooks.seen).toEqual(["request 1", "response 1", "retry 1", "request 2", "response 2"]);
  expect(budget.reserved).toHaveLength(2);
});
