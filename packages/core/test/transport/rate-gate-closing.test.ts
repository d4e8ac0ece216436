import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { start } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { limited, scene, times, tooMuch } from "../support/gate-scene.js";
import { json, send } from "../support/transport.js";
import { isWithin } from "../support/windows.js";

describe("an answer that says `too much`", () => {
  it.each([
    ["429", () => tooMuch(5)],
    ["any other with Retry-After", () => json({}, { status: 503, headers: { "retry-after": "5" } })],
  ])("closes the bucket for everybody until its time: %s", async (_what, refusal) => {
    const played = scene((count) => (count === 2 ? refusal() : json({})));
    const client = played.client();
    const calls = [0, 1000, 1000, 2000, 5999, 6000, 6001].map((ms) => played.askAt(ms, client));
    const other = played.askAt(1500, client, { operation: send });
    const ended = await played.clock.runUntil(Promise.allSettled([...calls, other]));
    expect(ended.map(({ status }) => status)).toEqual(["fulfilled", "rejected", ...ended.slice(2).map(() => "fulfilled")]);
    // The third was under way together with the one that was refused.
    expect(times(played)).toEqual([0, 1000, 1000, 1500, 6000, 6000, 6000, 6001]);
  });

  it("moves those who already wait for their turn, and leaves them in order", async () => {
    const played = scene((count) => (count === 1 ? tooMuch(5) : json({})));
    const operation = limited({ requests: 1, seconds: 2 });
    const client = played.client();
    const paths = ["/0", "/1", "/2", "/3", "/4", "/5"];
    await played.clock.runUntil(Promise.allSettled(paths.map((path) => client.ask({ operation, path }))));
    expect(played.made.map(({ path }) => path)).toEqual(paths);
    expect(times(played)).toEqual([0, 5000, 7000, 9000, 11_000, 13_000]);
  });

  it("is repeated when the bucket opens", async () => {
    const played = scene((count) => (count === 1 ? tooMuch(5) : json({})));
    await played.clock.runUntil(played.client({ retry: {} }).ask({ operation: send }));
    expect(times(played)).toEqual([0, 5000]);
  });

  it("closes for no more than an hour", async () => {
    const played = scene((count) => (count === 1 ? tooMuch(999_999_999) : json({})));
    const client = played.client({ timeoutMs: 7_200_000 });
    await errorOf(client.ask());
    await played.clock.runUntil(client.ask());
    expect(times(played)).toEqual([0, 3_600_000]);
  });

  it("without a time closes for longer each time in a row, and from the beginning after a success", async () => {
    const answers = [tooMuch, tooMuch, tooMuch, () => json({}), tooMuch, () => json({})];
    const played = scene((count) => (answers[count - 1] as () => Response)());
    const client = played.client({ timeoutMs: 60_000 });
    while (played.made.length < answers.length) await played.clock.runUntil(client.ask().catch(() => undefined));
    // 0.5 * 500 * 2^n
    expect(times(played)).toEqual([0, 500, 1500, 3500, 3500, 4000]);
  });

  it("counts once for all that were under way together", async () => {
    const played = scene((count) => (count <= 8 ? tooMuch() : json({})));
    const client = played.client({ maxConcurrent: 8 });
    await Promise.allSettled(Array.from({ length: 8 }, () => client.ask()));
    await played.clock.runUntil(client.ask());
    expect(times(played).at(-1)).toBe(500);
  });

  it("closes again where one that was under way before the first success after it is refused, too", async () => {
    const release: (() => void)[] = [];
    const played = scene((count) => {
      if (count === 1) return tooMuch();
      if (count !== 2) return json({});
      return new Promise((resolve) => {
        release.push(() => {
          resolve(tooMuch());
        });
      });
    });
    const client = played.client();
    await errorOf(client.ask());
    played.clock.advance(500);
    const slow = errorOf(client.ask());
    while (release.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await client.ask();
    release[0]?.();
    await slow;
    await played.clock.runUntil(client.ask());
    expect(times(played)).toEqual([0, 500, 500, 1000]);
  });

  it("counts once although another answer of theirs comes later", async () => {
    const release: (() => void)[] = [];
    const played = scene((count) => {
      if (count === 1) return tooMuch();
      if (count > 2) return json({});
      return new Promise((resolve) => {
        release.push(() => {
          resolve(tooMuch());
        });
      });
    });
    const client = played.client();
    const both = Promise.allSettled([client.ask(), client.ask()]);
    while (release.length === 0) await new Promise((resolve) => setImmediate(resolve));
    played.clock.advance(400);
    release[0]?.();
    await both;
    await played.clock.runUntil(client.ask());
    expect(times(played)).toEqual([0, 0, 500]);
  });

  it("is not forgotten for a success that was under way before it", async () => {
    const release: (() => void)[] = [];
    const played = scene((count) => {
      if (count !== 1) return count < 4 ? tooMuch() : json({});
      return new Promise((resolve) => {
        release.push(() => {
          resolve(json({}));
        });
      });
    });
    const client = played.client();
    const slow = client.ask();
    await errorOf(client.ask());
    release[0]?.();
    await slow;
    await played.clock.runUntil(errorOf(client.ask()));
    await played.clock.runUntil(client.ask());
    expect(times(played)).toEqual([0, 0, 500, 1500]);
  });

  it("is no other error", async () => {
    const played = scene((count) => json({}, { status: [500, 404, 401][count - 1] ?? 200 }));
    const client = played.client({ maxConcurrent: 1 });
    for (const status of [500, 404, 401]) expect(await errorOf(client.ask())).toMatchObject({ status });
    await client.ask();
    expect(times(played)).toEqual([0, 0, 0, 0]);
    expect(played.clock.now()).toEqual(start);
  });

  it("each with a time of its own: the longest holds", async () => {
    const played = scene((count) => (count <= 3 ? tooMuch([3, 9, 5][count - 1]) : json({})));
    const client = played.client();
    await Promise.allSettled([client.ask(), client.ask(), client.ask()]);
    await played.clock.runUntil(client.ask());
    expect(times(played).at(-1)).toBe(9000);
  });
});

it("whatever the provider refuses: nobody asks while it is closed, and all end", async () => {
  const refusals = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }), { maxLength: 8 });
  const arrivals = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 8 });
  const limit = fc.record({ requests: fc.integer({ min: 1, max: 3 }), seconds: fc.integer({ min: 1, max: 3 }) });
  await fc.assert(
    fc.asyncProperty(refusals, arrivals, limit, async (waits, from, given) => {
      const closures: { readonly from: number; readonly until: number }[] = [];
      const played = scene((count) => {
        const now = played.made.at(-1)?.at ?? 0;
        const wait = waits[count - 1];
        if (wait === undefined) return json({});
        closures.push({ from: now, until: now + wait * 1000 });
        return tooMuch(wait);
      });
      const operation = limited(given);
      const client = played.client({ retry: { maxRetries: 8 }, timeoutMs: 3_600_000 });
      await played.clock.runUntil(Promise.all(from.map((step) => played.askAt(step * 700, client, { operation }))));
      expect(isWithin(given, times(played))).toBe(true);
      for (const { from, until } of closures) expect(times(played).filter((at) => at > from && at < until)).toEqual([]);
      expect(played.clock.running()).toBe(0);
    }),
    { numRuns: 40 },
  );
}, 120_000);
