import { getEventListeners } from "node:events";
import { describe, expect, it, onTestFinished } from "vitest";
import type { OperationBehaviour } from "../../src/client/index.js";
import { type Budget, type ClientOptions, createBudget } from "../../src/index.js";
import type { BoundSigner } from "../../src/transport/sign.js";
import { type CountingClock, countingClock, start } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { notTaken } from "../support/providers.js";
import { behaviourWith } from "../support/service.js";
import { clientOf, json, noSigner, recording } from "../support/transport.js";

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const never = <Value>(): Promise<Value> => new Promise(() => undefined);

const operation: OperationBehaviour = {
  id: "sendOnce",
  safety: "send",
  idempotencyKey: "send-key",
  rateLimits: [{ requests: 2, seconds: 10 }],
  notTaken,
};

/** A call on its way, held up somewhere. */
interface HeldUp {
  readonly options: ClientOptions & { readonly signer?: BoundSigner };
  /** Goes on with what was held up, or answers it late. */
  readonly goOn?: () => void;
  /** Looks at what must have come to an end besides. */
  readonly check?: () => void;
}

/** Where a call can be held up, and what is known of it there. */
interface Place {
  readonly where: string;
  readonly attempts: number;
  readonly mayHaveBeenSent: boolean;
  /** Whether it goes on by itself: nothing waits for what comes after its time. */
  readonly isWait?: true;
  /** Calls that are made before it. */
  readonly before?: number;
  readonly holdUp: (clock: CountingClock) => HeldUp;
}

/** What never comes, unless it is given by hand. */
function given<Value>(value: () => Value): { readonly wait: () => Promise<Value>; readonly give: () => void } {
  const waiting: (() => void)[] = [];
  return {
    wait: () =>
      new Promise((resolve) => {
        waiting.push(() => {
          resolve(value());
        });
      }),
    give: () => {
      for (const resolve of waiting.splice(0)) resolve();
    },
  };
}

const unavailable = (headers: Record<string, string> = {}): Response => json({}, { status: 503, headers });

/** A body that never comes to an end and does not listen to a signal; tells whether it was declined. */
function hangingBody() {
  const seen = { declined: 0 };
  const response = (): Response =>
    new Response(
      new ReadableStream(
        {
          pull: (controller) => {
            controller.enqueue(new TextEncoder().encode("{"));
            return never();
          },
          cancel: () => void (seen.declined += 1),
        },
        { highWaterMark: 0 },
      ),
    );
  return { seen, response };
}

const places: readonly Place[] = [
  {
    where: "while it is signed",
    attempts: 0,
    mayHaveBeenSent: false,
    holdUp: () => {
      const { wait, give } = given(() => ({ headers: {}, secrets: [] }));
      return { options: { signer: wait }, goOn: give };
    },
  },
  {
    where: "while the budget is asked",
    attempts: 0,
    mayHaveBeenSent: false,
    holdUp: () => {
      const { wait, give } = given(() => start);
      return { options: { budget: { ...createBudget(), reserve: wait } }, goOn: give };
    },
  },
  {
    where: "while it waits for its turn",
    attempts: 0,
    mayHaveBeenSent: false,
    isWait: true,
    before: 2,
    holdUp: () => ({ options: {} }),
  },
  {
    where: "before the answer",
    attempts: 1,
    mayHaveBeenSent: true,
    holdUp: () => {
      const { wait, give } = given(() => json({}));
      return { options: { fetch: recording(wait).fetch }, goOn: give };
    },
  },
  {
    where: "in the middle of the answer",
    attempts: 1,
    mayHaveBeenSent: true,
    holdUp: () => {
      const { seen, response } = hangingBody();
      const check = (): void => {
        expect(seen.declined).toBe(1);
      };
      return { options: { fetch: recording(response).fetch }, check };
    },
  },
  {
    where: "before an answer that comes late, and never ends",
    attempts: 1,
    mayHaveBeenSent: true,
    holdUp: () => {
      const { seen, response } = hangingBody();
      const { wait, give } = given(response);
      const check = (): void => {
        expect(seen.declined).toBe(1);
      };
      return { options: { fetch: recording(wait).fetch }, goOn: give, check };
    },
  },
  {
    where: "while it waits for another attempt",
    isWait: true,
    attempts: 1,
    mayHaveBeenSent: true,
    holdUp: () => ({ options: { fetch: recording(() => unavailable({ "retry-after": "5" })).fetch } }),
  },
  {
    where: "while another attempt is signed",
    attempts: 1,
    mayHaveBeenSent: true,
    holdUp: () => {
      const { wait, give } = given(() => ({ headers: {}, secrets: [] }));
      let signed = 0;
      const signer: BoundSigner = (...args) => (++signed === 1 ? noSigner(...args) : wait());
      return { options: { fetch: recording(() => unavailable()).fetch, signer }, goOn: give };
    },
  },
  {
    where: "while the budget is told of a refusal",
    attempts: 1,
    mayHaveBeenSent: false,
    holdUp: () => {
      const { wait, give } = given(() => undefined);
      const fetch = recording(() => json({}, { status: 429 })).fetch;
      return { options: { fetch, budget: { ...createBudget(), close: wait } }, goOn: give };
    },
  },
];

/** A call that is held up, and what can be seen of it. */
async function heldUp(
  { before = 0, holdUp }: Place,
  callOptions: { readonly signal?: AbortSignal; readonly timeoutMs?: number },
) {
  const clock = countingClock();
  const unhandled: unknown[] = [];
  const keep = (reason: unknown): void => void unhandled.push(reason);
  process.on("unhandledRejection", keep);
  onTestFinished(() => void process.off("unhandledRejection", keep));
  const { options, goOn, check } = holdUp(clock);
  const { fetch: inner = () => Promise.resolve(json({})) } = options;
  let requests = 0;
  const fetch: NonNullable<ClientOptions["fetch"]> = (...args) => {
    requests += 1;
    return inner(...args);
  };
  const behaviour = behaviourWith(operation);
  const settings = { attemptTimeoutMs: 50_000, retry: {}, random: () => 0, maxConcurrent: 1, clock };
  const client = clientOf({ ...settings, ...options, fetch }, behaviour);
  for (let call = 0; call < before; call++) await client.ask({ operation });
  const error = errorOf(client.ask({ operation, headers: { "send-key": "one" }, options: callOptions }));
  // The way to where it is held up.
  for (let turn = 0; turn < 5; turn++) await settle();
  /** Nothing is left, and nothing comes any more. */
  const expectQuiet = async (): Promise<void> => {
    expect(clock.running()).toBe(0);
    const seen = requests;
    goOn?.();
    await settle();
    clock.advance(600_000);
    await settle();
    expect(requests).toBe(seen);
    expect(clock.running()).toBe(0);
    expect(unhandled).toEqual([]);
    check?.();
  };
  return { clock, client, error, expectQuiet };
}

const factsAt = ({ attempts, mayHaveBeenSent }: Place) => ({ attempts, mayHaveBeenSent, idempotencyKey: "one" });

describe("the caller gives up: the call ends at once and leaves nothing behind", () => {
  it.each(places)("$where", async (place) => {
    const controller = new AbortController();
    const { error, expectQuiet } = await heldUp(place, { signal: controller.signal });
    controller.abort();
    expect(await error).toMatchObject({ kind: "aborted", retryable: false, ...factsAt(place) });
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
    await expectQuiet();
  });
});

describe("the time is up: the call ends and leaves nothing behind", () => {
  it.each(places.filter(({ isWait }) => isWait !== true))("$where", async (place) => {
    const { signal } = new AbortController();
    const { error, clock, expectQuiet } = await heldUp(place, { signal, timeoutMs: 40_000 });
    clock.advance(40_000);
    expect(await error).toMatchObject({ kind: "timeout", retryable: true, ...factsAt(place) });
    expect(getEventListeners(signal, "abort")).toEqual([]);
    await expectQuiet();
  });
});

it("a fetch that has its own caller give up leaves nothing behind", async () => {
  const clock = countingClock();
  const controller = new AbortController();
  const fetch = (): Promise<Response> => {
    controller.abort();
    return never();
  };
  const call = clientOf({ fetch, clock, retry: {} }).ask({ options: { signal: controller.signal } });
  expect(await errorOf(call)).toMatchObject({ kind: "aborted", attempts: 1 });
  await settle();
  expect(clock.running()).toBe(0);
});

describe("a deadline", () => {
  it.each([0, -1, -600_000])("%s ms from now: nothing is asked, signed or sent", async (ms) => {
    const clock = countingClock();
    let asked = 0;
    const budget: Budget = { ...createBudget(), reserve: (_bucket, now) => ((asked += 1), now) };
    const signer: BoundSigner = (...args) => ((asked += 1), noSigner(...args));
    const { fetch, sent } = recording(() => json({}));
    const deadline = new Date(start.getTime() + ms);
    const error = await errorOf(clientOf({ fetch, clock, budget, signer }).ask({ options: { deadline } }));
    expect(error).toMatchObject({ kind: "timeout", retryable: true, attempts: 0, mayHaveBeenSent: false });
    expect(error.message).toContain("within 0 ms");
    await settle();
    expect([asked, sent, clock.running()]).toEqual([0, [], 0]);
  });

  it.each([
    { deadlineMs: 700, timeoutMs: 5000, endsAtMs: 700 },
    { deadlineMs: 5000, timeoutMs: 700, endsAtMs: 700 },
    { deadlineMs: 700_000, timeoutMs: undefined, endsAtMs: 60_000 },
  ])(
    "$deadlineMs ms from now, with $timeoutMs ms: what comes first ends the call",
    async ({ deadlineMs, timeoutMs, endsAtMs }) => {
      const clock = countingClock();
      const deadline = new Date(start.getTime() + deadlineMs);
      const call = clientOf({ fetch: never, clock, attemptTimeoutMs: 1e6 }).ask({ options: { deadline, timeoutMs } });
      expect(await clock.runUntil(errorOf(call))).toMatchObject({ kind: "timeout" });
      expect(clock.now().getTime() - start.getTime()).toBe(endsAtMs);
      expect(clock.running()).toBe(0);
    },
  );

  it.each([new Date(Number.NaN), 5, "2026-03-01T00:00:00Z", null])("that is none is refused: %s", async (deadline) => {
    const { fetch, sent } = recording(() => json({}));
    const error = await errorOf(clientOf({ fetch }).ask({ options: { deadline: deadline as Date } }));
    expect(error).toMatchObject({ kind: "usage", provider: "acme" });
    expect(error.message).toContain("`deadline`");
    expect(sent).toEqual([]);
  });

  it("of several calls together: a wait that does not fit into what is left of it ends at once", async () => {
    const clock = countingClock();
    const answers = [{ "retry-after": "4" }, {}, { "retry-after": "2" }];
    const { fetch, sent } = recording((count) =>
      json({}, { status: count === 2 ? 200 : 503, headers: answers[count - 1] ?? {} }),
    );
    const client = clientOf({ fetch, clock, retry: {}, random: () => 0, timeoutMs: 5000 });
    const both = client.within("getStatus", {}, async (options) => {
      await client.ask({ options });
      return client.ask({ options });
    });
    expect(await clock.runUntil(errorOf(both))).toMatchObject({ status: 503, retryAfterMs: 2000, attempts: 1 });
    expect([sent.length, clock.now().getTime() - start.getTime(), clock.running()]).toEqual([3, 4000, 0]);
  });
});
