import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OperationBehaviour } from "../../src/client/index.js";
import type { BoundSigner } from "../../src/transport/sign.js";
import { type CountingClock, countingClock } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { systemError } from "../support/network.js";
import { behaviourWith } from "../support/service.js";
import { type Client, clientOf, json, read, recording, send, type Sent } from "../support/transport.js";

const minute = 60_000;

/** Signs with nothing but the instant. */
const datedSigner: BoundSigner = (_parts, instant) =>
  Promise.resolve({ headers: { "signed-at": String(instant.getTime()) }, secrets: [] });

interface Service {
  /** By how much its clock differs from the caller's, in milliseconds. */
  aheadMs: number;
  /** By how much the time that its answers tell differs from its own. */
  wrongDateMs: number;
  /** Paths that it refuses whatever the signature says. */
  forbidden: readonly string[];
  /** How many turns its answers take, by the number of the request. */
  delays: readonly number[];
  /** What comes instead of the answer to a request, by its number. */
  instead: (count: number) => Response | undefined;
  readonly clock: CountingClock;
  readonly sent: readonly Sent[];
  readonly client: Client;
}

/** A provider that refuses what is signed more than five minutes off. */
function service(given: Partial<Service> = {}, maxConcurrent = 64): Service {
  const clock = countingClock();
  const { fetch, sent } = recording(async (count) => {
    for (let turn = self.delays[count % self.delays.length] ?? 0; turn > 0; turn--) await Promise.resolve();
    const { headers, url } = sent[count - 1] as Sent;
    const now = clock.now().getTime() + self.aheadMs;
    const date = new Date(now + self.wrongDateMs).toUTCString();
    const isFresh = Math.abs(Number(headers["signed-at"]) - now) <= 5 * minute;
    const isAllowed = !self.forbidden.includes(new URL(url).pathname);
    return self.instead(count) ?? json({}, { status: isFresh && isAllowed ? 200 : 401, headers: { date } });
  });
  const client = clientOf({ fetch, clock, signer: datedSigner, random: () => 0.5, maxConcurrent }, behaviourWith(read, send));
  const self: Service = {
    ...{ aheadMs: 0, wrongDateMs: 0, forbidden: [], delays: [], instead: () => undefined, clock, sent, client },
    ...given,
  };
  return self;
}

/** How many requests each of some calls took, one after the other. */
async function costs({ client, sent, clock }: Service, count: number): Promise<number[]> {
  const found: number[] = [];
  for (let call = 0; call < count; call++) {
    const before = sent.length;
    await clock.runUntil(client.ask().catch(() => undefined));
    found.push(sent.length - before);
  }
  return found;
}

describe("a clock that is off", () => {
  it.each([10, -10, 24 * 60, -24 * 60])("by %s minutes costs the first call one more request, and no other", async (minutes) => {
    const provider = service({ aheadMs: minutes * minute });
    expect(await provider.client.ask({ operation: send })).toEqual({});
    expect(await costs(provider, 3)).toEqual([1, 1, 1]);
    expect(provider.sent).toHaveLength(5);
  });

  it("is learned once by 200 calls at a time, those that wait for a place included", async () => {
    const provider = service({ aheadMs: 10 * minute });
    await Promise.all(Array.from({ length: 200 }, () => provider.client.ask()));
    // Those that were under way together were refused; nobody else.
    expect(provider.sent).toHaveLength(200 + 64);
    expect(new Set(provider.sent.map(({ headers }) => headers["signed-at"])).size).toBe(2);
    expect(await costs(provider, 1)).toEqual([1]);
  });

  it("is the same for all, although their answers tell times that differ a little", async () => {
    const provider = service({ aheadMs: 10 * minute });
    provider.instead = (count) => void (provider.wrongDateMs = count * 900);
    await Promise.all(Array.from({ length: 60 }, () => provider.client.ask()));
    expect(new Set(provider.sent.map(({ headers }) => headers["signed-at"])).size).toBe(2);
  });

  it("that is set right, or goes off again, costs one more request each time", async () => {
    const provider = service();
    for (const minutes of [10, 0, -30, 700]) {
      provider.aheadMs = minutes * minute;
      expect(await costs(provider, 3)).toEqual([2, 1, 1]);
    }
  });

  it("by less than a minute cannot be the cause", async () => {
    for (const [aheadMs, requests] of [
      [59_000, 1],
      [-59_000, 1],
      [60_000, 2],
      [-60_000, 2],
    ] as const) {
      expect(await costs(service({ aheadMs, forbidden: ["/mails"] }), 1)).toEqual([requests]);
    }
  });

  it("is no reason to repeat a send that the answer does not prove untaken", async () => {
    const { notTaken: _notTaken, ...unproved } = send;
    const { fetch, sent } = recording(() => json({}, { status: 401, headers: { date: "Sun, 01 Mar 2026 01:00:00 GMT" } }));
    const error = await errorOf(clientOf({ fetch, signer: datedSigner }, behaviourWith(unproved)).ask({ operation: unproved }));
    expect(error).toMatchObject({ kind: "authentication", attempts: 1, mayHaveBeenSent: true });
    expect(sent).toHaveLength(1);
  });

  it("is learned without retries, too, and by a send", async () => {
    const provider = service({ aheadMs: 10 * minute });
    expect(await provider.client.ask({ operation: send })).toEqual({});
  });
});

describe("a key that is wrong", () => {
  it.each([
    { aheadMs: 0, wrongDateMs: 0, expected: [1, 1, 1] },
    { aheadMs: 10 * minute, wrongDateMs: 0, expected: [2, 2, 2] },
    { aheadMs: 0, wrongDateMs: 60 * minute, expected: [2, 2, 2] },
  ])("is refused, and not tried for ever: clock $aheadMs off, date $wrongDateMs off", async ({ expected, ...given }) => {
    const provider = service({ ...given, forbidden: ["/mails"] });
    expect(await errorOf(provider.client.ask())).toMatchObject({ kind: "authentication", attempts: expected[0] });
    expect(await costs(provider, 2)).toEqual(expected.slice(1));
  });

  it("with a wrong date in the answer leaves later calls as they were", async () => {
    const provider = service({ wrongDateMs: 60 * minute, forbidden: ["/mails"] });
    await errorOf(provider.client.ask());
    provider.forbidden = [];
    expect(await costs(provider, 2)).toEqual([1, 1]);
  });

  it("with another wrong date in each answer, too", async () => {
    const provider = service({ wrongDateMs: 60 * minute, forbidden: ["/mails"] });
    provider.instead = (count) => void (provider.wrongDateMs = count * 77 * minute);
    await costs(provider, 3);
    provider.forbidden = [];
    expect(await costs(provider, 1)).toEqual([1]);
  });

  it("with a wrong date, and another fault after it, costs a later call one more request at most", async () => {
    const provider = service({ wrongDateMs: 60 * minute, forbidden: ["/mails"] });
    provider.instead = (count) => {
      if (count === 2) throw systemError("ECONNRESET");
      return undefined;
    };
    await errorOf(provider.client.ask());
    provider.forbidden = [];
    const before = provider.sent.length;
    expect(await provider.client.ask()).toEqual({});
    expect(provider.sent.length - before).toBe(2);
    expect(await costs(provider, 2)).toEqual([1, 1]);
  });

  it("for one thing does not make the others forget the time", async () => {
    const provider = service({ aheadMs: 10 * minute, forbidden: ["/secret"] });
    const paths = Array.from({ length: 200 }, (_, index) => (index % 3 === 0 ? "/secret" : "/mails"));
    const ended = await Promise.allSettled(paths.map((path) => provider.client.ask({ path })));
    expect(ended.map(({ status }) => status)).toEqual(paths.map((path) => (path === "/secret" ? "rejected" : "fulfilled")));
    expect(provider.sent.length).toBeLessThanOrEqual(2 * paths.length);
    // Whoever was refused with the right time does not take it from the others.
    expect(await costs(provider, 3)).toEqual([1, 1, 1]);
    await errorOf(provider.client.ask({ path: "/secret" }));
    expect(await costs(provider, 3)).toEqual([1, 1, 1]);
  });

  it.each([1, 2, 64])("among %s at a time does not take from the others what they have just learned", async (maxConcurrent) => {
    for (const position of [0, 1, 2, 63, 64, 65]) {
      const provider = service({ aheadMs: 10 * minute, forbidden: ["/secret"] }, maxConcurrent);
      const paths = Array.from({ length: 70 }, (_, index) => (index === position ? "/secret" : "/mails"));
      const ended = await Promise.allSettled(paths.map((path) => provider.client.ask({ path })));
      expect(ended.flatMap(({ status }, index) => (status === "rejected" ? [index] : []))).toEqual([position]);
      expect(provider.sent.length).toBeLessThanOrEqual(2 * paths.length);
      expect(await costs(provider, 1)).toEqual([1]);
    }
  });
});

describe("nothing is learned", () => {
  it.each([
    ["without a date", {}],
    ["from a date that cannot be read", { date: "tomorrow" }],
    ["from a date in another form", { date: "2026-03-01T10:00:00Z" }],
    ["from no date", { date: "" }],
  ])("%s", async (_what, headers: Record<string, string>) => {
    const provider = service({ instead: () => json({}, { status: 401, headers }) });
    expect(await costs(provider, 2)).toEqual([1, 1]);
  });

  it.each([200, 400, 404, 429, 500])("from an answer that is no sign of it: %s", async (status) => {
    const date = "Sun, 01 Mar 2026 10:00:00 GMT";
    const provider = service({ instead: (count) => (count > 1 ? undefined : json({}, { status, headers: { date } })) });
    expect(await costs(provider, 2)).toEqual([1, 1]);
  });

  it("for another client", async () => {
    const provider = service({ aheadMs: 10 * minute });
    await provider.client.ask();
    expect(await costs(service({ aheadMs: 10 * minute }), 1)).toEqual([2]);
  });
});

it("a caller who gives up meanwhile is not answered by another request", async () => {
  const controller = new AbortController();
  const provider = service({ aheadMs: 10 * minute });
  provider.instead = () => {
    controller.abort();
    return undefined;
  };
  const error = await errorOf(provider.client.ask({ operation: send, options: { signal: controller.signal } }));
  expect(error).toMatchObject({ kind: "aborted", attempts: 1 });
  await costs(provider, 1);
  expect(provider.sent.length).toBeLessThanOrEqual(3);
});

it("whatever the clocks do: two requests a call at most, and each call comes through where the provider is sane", async () => {
  const step = fc.record({
    minutes: fc.integer({ min: -120, max: 120 }),
    calls: fc.integer({ min: 1, max: 8 }),
    forbidden: fc.boolean(),
    wrongDate: fc.integer({ min: -120, max: 120 }),
    delays: fc.array(fc.nat(60), { maxLength: 7 }),
  });
  const operations: readonly OperationBehaviour[] = [read, send];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), fc.constantFrom(1, 2, 64), async (steps, maxConcurrent) => {
      const provider = service({}, maxConcurrent);
      for (const { minutes, calls, forbidden, wrongDate, delays } of steps) {
        provider.delays = delays;
        provider.aheadMs = minutes * minute;
        // A date that is wrong only where the key is wrong, too: otherwise nothing could be known.
        provider.wrongDateMs = forbidden ? wrongDate * minute : 0;
        provider.forbidden = forbidden ? ["/mails"] : [];
        const before = provider.sent.length;
        const ended = await Promise.allSettled(
          Array.from({ length: calls }, (_, index) =>
            provider.client.ask({ operation: operations[index % 2] as OperationBehaviour }),
          ),
        );
        expect(provider.sent.length - before).toBeLessThanOrEqual(2 * calls);
        expect(new Set(ended.map(({ status }) => status))).toEqual(new Set([forbidden ? "rejected" : "fulfilled"]));
      }
    }),
    { numRuns: 200 },
  );
});
