import { inspect } from "node:util";
import { runInNewContext } from "node:vm";
import { describe, expect, it, onTestFinished } from "vitest";
import type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from "../../src/index.js";
import type { BoundSigner } from "../../src/transport/sign.js";
import { countingClock } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { systemError } from "../support/network.js";
import { behaviourWith } from "../support/service.js";
import { clientOf, json, read, recording, send } from "../support/transport.js";

type Event =
  | ({ readonly hook: "request" } & RequestEvent)
  | ({ readonly hook: "response" } & ResponseEvent)
  | ({ readonly hook: "retry" } & RetryEvent);

/** Hooks that keep what they are told. */
function watching(): { readonly events: Event[]; readonly hooks: Hooks } {
  const events: Event[] = [];
  const hooks: Hooks = {
    onRequest: (event) => events.push({ hook: "request", ...event }),
    onResponse: (event) => events.push({ hook: "response", ...event }),
    onRetry: (event) => events.push({ hook: "retry", ...event }),
  };
  return { events, hooks };
}

const common = { provider: "acme", operation: "sendMail" };
const request = { ...common, method: "POST", url: "https://mail.example/mails" };

/** The rejections that nobody handled in this test. */
function unhandled(): unknown[] {
  const found: unknown[] = [];
  const keep = (reason: unknown): void => void found.push(reason);
  process.on("unhandledRejection", keep);
  onTestFinished(() => void process.off("unhandledRejection", keep));
  return found;
}

describe("hooks are told", () => {
  it("of each request, its end, and each wait, in order", async () => {
    const clock = countingClock();
    const { events, hooks } = watching();
    const { fetch } = recording((count) => {
      clock.advance(30);
      if (count === 1) throw systemError("ECONNREFUSED");
      return json({}, { status: count === 2 ? 429 : 200 });
    });
    const { ask } = clientOf({ fetch, clock, hooks, retry: {}, random: () => 0 });
    await clock.runUntil(ask({ operation: send }));
    expect(events).toMatchObject([
      { hook: "request", ...request, attempt: 1 },
      { hook: "response", ...request, attempt: 1, durationMs: 30, error: { kind: "network", attempts: 1 } },
      { hook: "retry", ...common, attempt: 1, delayMs: 0, error: { kind: "network" } },
      { hook: "request", ...request, attempt: 2 },
      { hook: "response", ...request, attempt: 2, durationMs: 30, status: 429 },
      { hook: "retry", ...common, attempt: 2, delayMs: 0, error: { kind: "rate-limited", status: 429 } },
      { hook: "request", ...request, attempt: 3 },
      { hook: "response", ...request, attempt: 3, durationMs: 30, status: 200 },
    ]);
    expect(events.filter((event) => "status" in event && "error" in event)).toEqual([]);
  });

  it("of a call that ends at once, once", async () => {
    const { events, hooks } = watching();
    const { fetch } = recording(() => json({}, { status: 429, headers: { "retry-after": "600" } }));
    await errorOf(clientOf({ fetch, hooks, retry: {} }).ask());
    expect(events.map(({ hook }) => hook)).toEqual(["request", "response"]);
  });

  it("of both requests where the clock was off", async () => {
    const clock = countingClock();
    const { events, hooks } = watching();
    const date = new Date(clock.now().getTime() + 600_000).toUTCString();
    const { fetch } = recording((count) => json({}, { status: count === 1 ? 401 : 200, headers: { date } }));
    await clientOf({ fetch, clock, hooks }, behaviourWith(read)).ask();
    expect(events.map(({ hook, attempt }) => [hook, attempt])).toEqual([
      ["request", 1],
      ["response", 1],
      ["request", 2],
      ["response", 2],
    ]);
  });

  it("of an answer that did not come in time", async () => {
    const clock = countingClock();
    const { events, hooks } = watching();
    const fetch = () => new Promise<Response>(() => undefined);
    await clock.runUntil(errorOf(clientOf({ fetch, clock, hooks, attemptTimeoutMs: 1000 }).ask()));
    expect(events.at(-1)).toMatchObject({ hook: "response", durationMs: 1000, error: { kind: "timeout" } });
  });

  it("nothing of a request that is not made after all", async () => {
    const { events, hooks } = watching();
    const { fetch, sent } = recording(() => json({}));
    let give = (): void => undefined;
    const signer: BoundSigner = () =>
      new Promise((resolve) => {
        give = () => {
          resolve({ headers: {}, secrets: [] });
        };
      });
    const controller = new AbortController();
    const call = errorOf(clientOf({ fetch, hooks, signer }).ask({ options: { signal: controller.signal } }));
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    expect(await call).toMatchObject({ kind: "aborted", attempts: 0 });
    give();
    await new Promise((resolve) => setImmediate(resolve));
    expect([events, sent]).toEqual([[], []]);
  });

  it("nothing of a retry where the caller gives up with an error of ours", async () => {
    const { events, hooks } = watching();
    const controller = new AbortController();
    const reason = await errorOf(clientOf({ fetch: recording(() => json({}, { status: 503 })).fetch }).ask());
    const fetch = () => {
      controller.abort(reason);
      return Promise.reject(new Error("aborted"));
    };
    await errorOf(clientOf({ fetch, hooks, retry: {} }).ask({ options: { signal: controller.signal } }));
    expect(events.map(({ hook }) => hook)).toEqual(["request", "response"]);
  });
});

it("no credential, address, subject or body is in an event, however it is looked at", async () => {
  const clock = countingClock();
  const { events, hooks } = watching();
  const signer: BoundSigner = () =>
    Promise.resolve({ headers: { authorization: "Bearer hush-hush" }, secrets: ["hush-hush", "Bearer hush-hush"] });
  const { fetch } = recording((count) => {
    if (count === 2) throw new Error("sending Bearer hush-hush to jo@example.com failed");
    return json({ error: { message: "jo@example.com, Very private: hush-hush" } }, { status: 503 });
  });
  const { ask } = clientOf({ fetch, clock, hooks, signer, retry: {} });
  const call = ask({
    path: "/mails/jo%40example.com/hush-hush?to=kim@example.com&subject=Very+private",
    headers: { "x-to": "kim@example.com" },
    body: '{"subject":"Very private","to":"kim@example.com"}',
  });
  await clock.runUntil(errorOf(call));
  expect(events.length).toBe(11);
  for (const form of [JSON.stringify(events), inspect(events, { depth: 10, showHidden: true })]) {
    for (const secret of ["hush", "jo@", "jo%40", "kim", "subject="]) expect(form).not.toContain(secret);
  }
  expect(events[0]).toMatchObject({ url: expect.stringContaining("[address]") as unknown });
});

describe("hooks change nothing", () => {
  const rejecting = {
    then: (_resolve: unknown, reject: (reason: unknown) => void) => {
      reject(new Error("not of this library"));
    },
  };
  it.each<[string, () => unknown]>([
    [
      "throw",
      () => {
        throw new Error("hook");
      },
    ],
    ["reject", () => Promise.reject(new Error("hook"))],
    ["reject in another realm", () => runInNewContext("Promise.reject(new Error('hook'))") as unknown],
    ["return what rejects when it is asked", () => rejecting],
    [
      "return what throws when it is asked",
      () => ({
        get then() {
          throw new Error("hook");
        },
      }),
    ],
    ["never come to an end", () => new Promise(() => undefined)],
  ])("where they %s", async (_what, hook) => {
    const found = unhandled();
    const clock = countingClock();
    const { fetch, sent } = recording((count) => json({ id: "1" }, { status: count === 1 ? 503 : 200 }));
    const hooks = { onRequest: hook, onResponse: hook, onRetry: hook };
    expect(await clock.runUntil(clientOf({ fetch, clock, hooks, retry: {} }).ask())).toEqual({ id: "1" });
    expect(sent).toHaveLength(2);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(found).toEqual([]);
  });

  it("where they change what they are given", async () => {
    const { events, hooks } = watching();
    const spoil = (event: RequestEvent): void => void Object.assign(event, { attempt: 99, url: "spoilt", secret: "hush" });
    const { fetch, sent } = recording(() => json({}));
    await clientOf({ fetch, hooks: { ...hooks, onRequest: spoil } }).ask();
    expect(events).toMatchObject([{ hook: "response", attempt: 1, url: "https://mail.example/mails" }]);
    expect(events[0]).not.toHaveProperty("secret");
    expect(sent[0]?.url).toBe("https://mail.example/mails");
  });

  it("where there are none, or not all", async () => {
    const { fetch } = recording(() => json({ id: "1" }));
    for (const hooks of [undefined, {}, { onRetry: () => undefined }, { onRequest: undefined }])
      expect(await clientOf({ fetch, hooks }).ask()).toEqual({ id: "1" });
  });
});
