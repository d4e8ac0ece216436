import type { Clock } from "@sendstatus/core";
import { createManualClock } from "@sendstatus/core/testing";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createEmulator, type EmulatorServer, type Fault } from "../src/index.js";
import { officialEndpoints, start } from "./support/callers.js";
import { type PlainCaller, plainCaller, sendCall } from "./support/plain-calls.js";

const clock = createManualClock(start);
let waits = 0;
/** The same time, with a look at how many waits there are. */
const watched: Clock = {
  now: () => clock.now(),
  after(ms, callback) {
    waits++;
    const end = clock.after(ms, () => {
      waits--;
      callback();
    });
    return () => {
      waits--;
      end();
    };
  },
};
let emulator = createEmulator({ clock: watched });
let server: EmulatorServer;

beforeEach(async () => {
  waits = 0;
  emulator = createEmulator({ clock: watched });
  server = await emulator.listen();
});
afterEach(() => server.close());

/** Until the emulator waits for its clock, or does not any more. */
const untilWaits = (count: number): Promise<void> =>
  vi.waitFor(() => {
    expect(waits).toBe(count);
  }, 10_000);

describe.each<[string, () => PlainCaller]>([
  ["over HTTP", () => plainCaller(emulator, clock, fetch, server.endpoints)],
  ["in this process", () => plainCaller(emulator, clock, emulator.fetch, officialEndpoints)],
])("a connection %s", (_, caller) => {
  const struck = (fault: Fault, signal?: AbortSignal): Promise<Response> => {
    emulator.inject("ncp", { fault });
    return caller()("ncp", { ...sendCall("ncp"), ...(signal === undefined ? {} : { signal }) });
  };

  it("answers late", async () => {
    let isSettled = false;
    const answer = struck({ kind: "slow-answer", ms: 5000 }).finally(() => (isSettled = true));
    await untilWaits(1);
    expect(emulator.mailbox("ncp")).toHaveLength(1);
    clock.advance(4999);
    expect([waits, isSettled]).toEqual([1, false]);
    clock.advance(1);
    expect((await answer).status).toBe(201);
  });

  it("gives the body in parts", async () => {
    const response = await struck({ kind: "slow-body", ms: 1000, parts: 3 });
    const body = response.text();
    for (let part = 1; part < 3; part++) {
      await untilWaits(1);
      clock.advance(1000);
    }
    expect(JSON.parse(await body)).toMatchObject({ count: 1 });
  });

  it("ends in the body", async () => {
    const response = await struck({ kind: "cut-body" });
    expect(response.status).toBe(201);
    await expect(response.text()).rejects.toMatchObject({ message: "terminated", cause: { code: "UND_ERR_SOCKET" } });
    expect(emulator.mailbox("ncp")).toHaveLength(1);
  });

  it.each([
    [true, 1],
    [false, 0],
  ])("ends before the answer, and the mail is taken: %s", async (taken, count) => {
    await expect(struck({ kind: "cut-answer", taken })).rejects.toMatchObject({
      message: "fetch failed",
      cause: { code: "UND_ERR_SOCKET" },
    });
    expect(emulator.mailbox("ncp")).toHaveLength(count);
    expect((await caller()("ncp", sendCall("ncp"))).status).toBe(201);
  });

  it("is given up before the answer", async () => {
    const giving = new AbortController();
    const answer = struck({ kind: "slow-answer", ms: 5000 }, giving.signal);
    await untilWaits(1);
    giving.abort();
    await expect(answer).rejects.toMatchObject({ name: "AbortError" });
    await untilWaits(0);
  });

  it("is of no use any more in the body", async () => {
    const response = await struck({ kind: "slow-body", ms: 5000 });
    const reader = (response.body ?? new ReadableStream()).getReader();
    await reader.read();
    const next = reader.read();
    await untilWaits(1);
    await reader.cancel();
    expect(await next).toEqual({ value: undefined, done: true });
    await untilWaits(0);
  });

  it("is given up in the body", async () => {
    const giving = new AbortController();
    const response = await struck({ kind: "slow-body", ms: 5000 }, giving.signal);
    const body = response.text();
    await untilWaits(1);
    giving.abort();
    await expect(body).rejects.toMatchObject({ name: "AbortError" });
    await untilWaits(0);
  });
});

describe("a slow answer", () => {
  it("ends when the server is closed", async () => {
    emulator.inject("ncp", { fault: { kind: "slow-answer", ms: 3_600_000 } });
    const answer = plainCaller(emulator, clock, fetch, server.endpoints)("ncp", sendCall("ncp"));
    await untilWaits(1);
    await Promise.all([server.close(), expect(answer).rejects.toThrow("fetch failed")]);
    await untilWaits(0);
  });
});
