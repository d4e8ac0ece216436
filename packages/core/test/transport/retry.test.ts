import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bindSigner, type OperationBehaviour } from "../../src/client/index.js";
import { type Budget, createBudget, type RetryPolicy } from "../../src/index.js";
import { countingClock } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { systemError } from "../support/network.js";
import { notTaken } from "../support/providers.js";
import { behaviourWith, keyedSend, type OutcomeName, outcomeNames, outcomeOf } from "../support/service.js";
import { clientOf, json, read, recording, send } from "../support/transport.js";

const replace: OperationBehaviour = { id: "updateTemplate", safety: "idempotent", notTaken };
const create: OperationBehaviour = { id: "createTemplate", safety: "write", notTaken };
const operations = { read, replace, create, send, keyed: keyedSend } as const;
type Kind = keyof typeof operations;
const behaviour = behaviourWith(...Object.values(operations));
const key = "8540c0de-899f-5cce-acb5-3ec493af3800";

/** The simplest reading of the rules: what becomes of a call that meets these outcomes, one after the other. */
function expected(kind: Kind, { maxRetries, keyedSends }: RetryPolicy, met: readonly OutcomeName[]) {
  let mayHaveTakenEffect = false;
  for (const [index, name] of met.entries()) {
    const { error } = outcomeOf(name);
    if (error === undefined) return { requests: index + 1 };
    mayHaveTakenEffect ||= kind !== "read" && error.mayBeTaken;
    const mayHaveBeenSent = mayHaveTakenEffect && (kind === "send" || kind === "keyed");
    const isSafe = !mayHaveTakenEffect || kind === "replace" || (kind === "keyed" && keyedSends);
    if (error.isRetryable && isSafe && index < maxRetries) continue;
    const { kind: failure, isRetryable: retryable, retryAfterMs } = error;
    const idempotencyKey = kind === "keyed" ? key : undefined;
    const facts = {
      kind: failure,
      retryable,
      retryAfterMs,
      mayHaveBeenSent,
      mayHaveTakenEffect,
      idempotencyKey,
      attempts: index + 1,
    };
    return { requests: index + 1, error: facts };
  }
  throw new Error("the outcomes must end with one that ends the call");
}

it("whatever comes: as many requests and such an error as the rules say, and no more", async () => {
  const given = fc.record({
    kind: fc.constantFrom(...(Object.keys(operations) as Kind[])),
    met: fc.array(fc.constantFrom(...outcomeNames), { maxLength: 5 }).map((some) => [...some, "fine"] as const),
    policy: fc.record({ maxRetries: fc.integer({ min: 0, max: 6 }), keyedSends: fc.boolean() }),
    random: fc.double({ min: 0, max: 0.999, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(given, async ({ kind, met, policy, random }) => {
      const clock = countingClock();
      const { fetch, sent } = recording((count) => outcomeOf(met[count - 1] as OutcomeName).answer());
      const options = { fetch, clock, retry: policy, random: () => random, timeoutMs: 600_000 };
      const headers: Record<string, string> = kind === "keyed" ? { "Send-Key": key } : {};
      const call = clientOf(options, behaviour).ask({ operation: operations[kind], headers });
      const model = expected(kind, policy, met);
      if (model.error === undefined) expect(await clock.runUntil(call)).toEqual({ id: "1" });
      else expect(await clock.runUntil(errorOf(call))).toMatchObject(model.error);
      expect(sent).toHaveLength(model.requests);
      expect(clock.running()).toBe(0);
    }),
    { numRuns: 150 },
  );
}, 120_000);

describe("how often", () => {
  const unavailable = () => recording(() => json({}, { status: 503 }));

  it.each([
    { retry: {}, requests: 4 },
    { retry: undefined, requests: 4 },
    { retry: { maxRetries: undefined, keyedSends: undefined }, requests: 4 },
    { retry: { maxRetries: 1 }, requests: 2 },
    { retry: { maxRetries: 0 }, requests: 1 },
    { retry: false as const, requests: 1 },
  ])("$retry: $requests requests", async ({ retry, requests }) => {
    const clock = countingClock();
    const { fetch, sent } = unavailable();
    const error = await clock.runUntil(errorOf(clientOf({ fetch, clock, retry: retry as RetryPolicy }).ask()));
    expect(error).toMatchObject({ status: 503, attempts: requests });
    expect(sent).toHaveLength(requests);
  });

  it("each call counts for itself", async () => {
    const clock = countingClock();
    const { fetch, sent } = unavailable();
    const { ask } = clientOf({ fetch, clock, retry: { maxRetries: 1 } });
    await clock.runUntil(Promise.all([errorOf(ask()), errorOf(ask()), errorOf(ask())]));
    expect(sent).toHaveLength(6);
  });
});

it("an attempt without an answer in its time is made again, with the whole time for itself", async () => {
  const clock = countingClock();
  const { fetch, sent } = recording((count) => (count < 3 ? new Promise<Response>(() => undefined) : json({ id: "1" })));
  const { ask } = clientOf({ fetch, clock, retry: {}, attemptTimeoutMs: 1_000, random: () => 0 });
  const started = clock.now().getTime();
  expect(await clock.runUntil(ask())).toEqual({ id: "1" });
  expect([sent.length, clock.now().getTime() - started]).toEqual([3, 2_000]);
  expect(clock.running()).toBe(0);
});

describe("what an attempt may have done is not forgotten", () => {
  const cases: readonly { readonly operation: OperationBehaviour; readonly mayHaveBeenSent: boolean }[] = [
    { operation: keyedSend, mayHaveBeenSent: true },
    { operation: read, mayHaveBeenSent: false },
  ];
  it.each(cases)("$operation.id: lost, then refused as never taken", async ({ operation, mayHaveBeenSent }) => {
    const clock = countingClock();
    const { fetch } = recording((count) => {
      if (count === 1) throw systemError("ECONNRESET");
      return json({}, { status: count === 2 ? 429 : 400 });
    });
    const call = clientOf({ fetch, clock, retry: {} }, behaviour).ask({ operation, headers: { "send-key": key } });
    expect(await clock.runUntil(errorOf(call))).toMatchObject({ status: 400, attempts: 3, mayHaveBeenSent });
  });

  it("lost, and out of time in the wait", async () => {
    const clock = countingClock();
    const { fetch } = recording(() => {
      throw systemError("ECONNRESET");
    });
    const controller = new AbortController();
    const onRetry = (): void => {
      controller.abort();
    };
    const budget = createBudget();
    let asked = 0;
    const reserve: Budget["reserve"] = (...args) => ((asked += 1), budget.reserve(...args));
    const call = clientOf({ fetch, clock, retry: {}, hooks: { onRetry }, budget: { ...budget, reserve } }, behaviour).ask({
      operation: keyedSend,
      headers: { "send-key": key },
      options: { signal: controller.signal },
    });
    const facts = { kind: "aborted", attempts: 1, mayHaveBeenSent: true, idempotencyKey: key };
    expect(await clock.runUntil(errorOf(call))).toMatchObject(facts);
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBe(1);
  });
});

it("a fault in our own hands is not tried again", async () => {
  const clock = countingClock();
  const { fetch, sent } = recording(() => json({}));
  let asked = 0;
  const signer = () => Promise.reject(new RangeError(`no such key, ${String(++asked)}`));
  await errorOf(clientOf({ fetch, clock, retry: {}, signer }).ask());
  expect([asked, sent.length]).toEqual([1, 0]);
});

it("a credential function that fails is asked again", async () => {
  const clock = countingClock();
  const { fetch } = recording(() => json({ id: "1" }));
  let asked = 0;
  const token = () => (++asked < 3 ? Promise.reject(new Error("busy")) : Promise.resolve("not-a-real-token"));
  const signer = bindSigner((_parts, { token: revealed }: { token: string }) => Promise.resolve({ authorization: revealed }), {
    token,
  });
  const call = clientOf({ fetch, clock, retry: {}, signer }).ask({ operation: send });
  expect(await clock.runUntil(call)).toEqual({ id: "1" });
  expect(asked).toBe(3);
});
