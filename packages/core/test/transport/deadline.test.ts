import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import type { FetchLike } from "../../src/transport/fetch-and-buffer.js";
import type { BoundSigner } from "../../src/transport/sign.js";
import { countingClock } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { clientOf, deferred, json, recording, send, silent } from "../support/transport.js";

const limits = { timeoutMs: 5_000, attemptTimeoutMs: 1_000 };

/** Whether a promise has settled once everything that is due has run. */
async function settled(promise: Promise<unknown>): Promise<boolean> {
  let done = false;
  void promise.then(
    () => (done = true),
    () => (done = true),
  );
  await new Promise((resolve) => setImmediate(resolve));
  return done;
}

describe("time-outs end a call whose fetch never answers and does not listen", () => {
  it.each([
    { what: "attempt", ...limits, endsAtMs: 1_000, names: "`attemptTimeoutMs`" },
    { what: "total", timeoutMs: 500, attemptTimeoutMs: 1_000, endsAtMs: 500, names: "`timeoutMs`" },
  ])("$what", async ({ endsAtMs, names, ...ms }) => {
    const clock = countingClock();
    const { fetch, asked } = silent();
    const call = clientOf({ fetch, clock, ...ms }).ask({ operation: send });
    const error = errorOf(call);
    await asked;
    clock.advance(endsAtMs - 1);
    expect(await settled(call)).toBe(false);
    clock.advance(1);
    expect(await error).toMatchObject({ kind: "timeout", retryable: true, attempts: 1, mayHaveBeenSent: true });
    expect((await error).message).toContain(names);
    expect(clock.running()).toBe(0);
  });

  it("also while the body is read", async () => {
    const clock = countingClock();
    const { promise: reading, resolve } = deferred();
    const stalled = new ReadableStream({ pull: () => (resolve(), new Promise<void>(() => undefined)) }, { highWaterMark: 0 });
    const error = errorOf(clientOf({ fetch: () => Promise.resolve(new Response(stalled)), clock, ...limits }).ask());
    await reading;
    clock.advance(1_000);
    expect(await error).toMatchObject({ kind: "timeout", attempts: 1 });
  });

  it("also while a credential function is asked, and nothing is sent afterwards", async () => {
    const clock = countingClock();
    const { promise: asked, resolve } = deferred();
    const { promise: given, resolve: give } = deferred();
    const signer: BoundSigner = async () => (resolve(), await given, { headers: {}, secrets: [] });
    const { fetch, sent } = recording(() => json({}));
    const error = errorOf(clientOf({ fetch, clock, signer, ...limits }).ask({ operation: send }));
    await asked;
    clock.advance(5_000);
    expect(await error).toMatchObject({ kind: "timeout", attempts: 0, mayHaveBeenSent: false });
    give();
    await settled(given);
    expect(sent).toEqual([]);
    expect(clock.running()).toBe(0);
  });

  it("the time-out of one call replaces the client's", async () => {
    const clock = countingClock();
    const { fetch, asked } = silent();
    const error = errorOf(clientOf({ fetch, clock, ...limits }).ask({ options: { timeoutMs: 100 } }));
    await asked;
    clock.advance(100);
    expect((await error).message).toContain("100 ms in all");
  });
});

it("the signal that fetch is given aborts with the time-out", async () => {
  const clock = countingClock();
  const { promise: asked, resolve } = deferred();
  let given: AbortSignal | undefined;
  const fetch: FetchLike = (_url, { signal }) => {
    given = signal ?? undefined;
    resolve();
    return new Promise((_resolve, reject) => {
      signal?.addEventListener("abort", () => {
        reject(new Error("fetch failed"));
      });
    });
  };
  const error = errorOf(clientOf({ fetch, clock, ...limits }).ask());
  await asked;
  expect(given?.aborted).toBe(false);
  clock.advance(1_000);
  expect(await error).toMatchObject({ kind: "timeout" });
  expect(given?.aborted).toBe(true);
});

describe("the caller's signal", () => {
  it.each([undefined, new Error("no longer wanted"), "a text", null])(
    "ends the call with kind aborted, reason %s",
    async (reason) => {
      const clock = countingClock();
      const controller = new AbortController();
      const { fetch, asked } = silent();
      const error = errorOf(clientOf({ fetch, clock }).ask({ operation: send, options: { signal: controller.signal } }));
      await asked;
      controller.abort(reason);
      expect(await error).toMatchObject({ kind: "aborted", retryable: false, attempts: 1, mayHaveBeenSent: true });
      expect((await error).cause).toBeInstanceOf(Error);
      expect(clock.running()).toBe(0);
      expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    },
  );

  it("that is aborted already sends nothing", async () => {
    const clock = countingClock();
    const { fetch, sent } = recording(() => json({}));
    const error = await errorOf(clientOf({ fetch, clock }).ask({ operation: send, options: { signal: AbortSignal.abort() } }));
    expect(error).toMatchObject({ kind: "aborted", attempts: 0, mayHaveBeenSent: false });
    await settled(Promise.resolve());
    expect(sent).toEqual([]);
    expect(clock.running()).toBe(0);
  });

  it("that is aborted does not hide that the request could not be built", async () => {
    const { ask } = clientOf({ endpoint: "no address" });
    expect(await errorOf(ask({ options: { signal: AbortSignal.abort() } }))).toMatchObject({ kind: "usage" });
  });

  it("is let go of, and no timer goes on, after an answer or an error", async () => {
    const clock = countingClock();
    const { signal } = new AbortController();
    const { fetch } = recording((count) => (count === 1 ? json({}) : json({}, { status: 500 })));
    const { ask } = clientOf({ fetch, clock });
    await ask({ options: { signal } });
    await errorOf(ask({ options: { signal } }));
    expect(clock.running()).toBe(0);
    expect(getEventListeners(signal, "abort")).toEqual([]);
  });
});
