import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OperationBehaviour } from "../../src/client/index.js";
import { start } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { limited, onePer10, scene, times, tooMuch } from "../support/gate-scene.js";
import { json, read, send } from "../support/transport.js";
import { greedy } from "../support/windows.js";

describe("the limits of an operation", () => {
  it("whatever they are: requests go as early as they allow, first come first served", async () => {
    const limits = fc.array(fc.record({ requests: fc.integer({ min: 1, max: 4 }), seconds: fc.constantFrom(0.5, 1, 1.5, 4) }), {
      minLength: 1,
      maxLength: 2,
    });
    const arrivals = fc
      .array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 9 })
      // Nobody comes at the very instant of another's turn.
      .map((steps) => [...steps].sort((a, b) => a - b).map((step, index) => step * 500 + index * 7));
    await fc.assert(
      fc.asyncProperty(limits, arrivals, async (given, from) => {
        const played = scene();
        const operation = limited(...given);
        const client = played.client();
        const calls = from.map((ms, index) => played.askAt(ms, client, { operation, path: `/${String(index)}` }));
        await played.clock.runUntil(Promise.all(calls));
        expect(times(played)).toEqual(greedy(given, from));
        expect(played.made.map(({ path }) => path)).toEqual(from.map((_, index) => `/${String(index)}`));
        expect(played.clock.running()).toBe(0);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it("count every attempt, a repeated one too", async () => {
    const played = scene((count) => (count < 3 ? json({}, { status: 503 }) : json({})));
    const operation: OperationBehaviour = { ...limited(onePer10), safety: "read" };
    await played.clock.runUntil(played.client({ retry: {} }).ask({ operation }));
    expect(times(played)).toEqual([0, 10_000, 20_000]);
  });

  it("are of this operation alone; the others of its kind go on", async () => {
    const played = scene();
    const client = played.client();
    const calls = [limited(onePer10), limited(onePer10), send, read, send].map((operation) => client.ask({ operation }));
    await played.clock.runUntil(Promise.all(calls));
    expect(times(played)).toEqual([0, 0, 0, 0, 10_000]);
  });

  it.each([
    { rateLimits: false as const, expected: [0, 0, 0] },
    { rateLimits: { sendMany: [] }, expected: [0, 0, 0] },
    { rateLimits: { sendMany: [{ requests: 1, seconds: 1 }] }, expected: [0, 1000, 2000] },
    { rateLimits: {}, expected: [0, 10_000, 20_000] },
  ])("can be other ones: $rateLimits", async ({ rateLimits, expected }) => {
    const played = scene();
    const operation = limited(onePer10);
    const client = played.client({ rateLimits }, operation);
    await played.clock.runUntil(Promise.all([1, 2, 3].map(() => client.ask({ operation }))));
    expect(times(played)).toEqual(expected);
  });

  it("can be given for all that have none", async () => {
    const played = scene();
    const another: OperationBehaviour = { ...read, id: "getAnother" };
    const client = played.client({ rateLimits: { read: [onePer10] } }, read, another, send);
    const calls = [read, another, send, send].map((operation) => client.ask({ operation, path: `/${operation.id}` }));
    await played.clock.runUntil(Promise.all(calls));
    expect(played.made.map(({ at, path }) => [at, path])).toEqual([
      [0, "/getMail"],
      [0, "/sendMail"],
      [0, "/sendMail"],
      [10_000, "/getAnother"],
    ]);
  });
});

describe("a turn that comes only after the call's time", () => {
  it("ends the call at once, says when it would come, and is free for others", async () => {
    const played = scene();
    const operation = limited(onePer10);
    const client = played.client();
    await client.ask({ operation });
    const facts = { kind: "rate-limited", retryable: true, attempts: 0, mayHaveBeenSent: false, retryAfterMs: 10_000 };
    for (let time = 0; time < 3; time++) {
      const error = await errorOf(client.ask({ operation, options: { timeoutMs: 10_000 } }));
      expect(error).toMatchObject(facts);
      expect(error.message).toContain("`rateLimits.sendMany`");
    }
    expect(played.clock.now()).toEqual(start);
    await played.clock.runUntil(client.ask({ operation, options: { timeoutMs: 10_001 } }));
    expect(times(played)).toEqual([0, 10_000]);
    expect(played.clock.running()).toBe(0);
  });

  it("is told of the retry that would have needed it, with what the attempt before may have done", async () => {
    const played = scene(() => json({}, { status: 503 }));
    const operation: OperationBehaviour = { ...limited(onePer10), idempotencyKey: "send-key" };
    const call = played.client({ retry: {}, timeoutMs: 5000 }).ask({ operation, headers: { "send-key": "1" } });
    const facts = { kind: "rate-limited", attempts: 1, mayHaveBeenSent: true, idempotencyKey: "1", retryAfterMs: 9750 };
    expect(await played.clock.runUntil(errorOf(call))).toMatchObject(facts);
  });

  it("by a closure that came while it waited, too", async () => {
    const played = scene((count) => (count === 1 ? tooMuch(30) : json({})));
    const operation = limited(onePer10);
    const client = played.client();
    const refused = errorOf(client.ask({ operation }));
    const waiting = errorOf(client.ask({ operation, options: { timeoutMs: 20_000 } }));
    expect(await played.clock.runUntil(refused)).toMatchObject({ status: 429 });
    expect(await played.clock.runUntil(waiting)).toMatchObject({ kind: "rate-limited", attempts: 0, retryAfterMs: 20_000 });
  });
});
