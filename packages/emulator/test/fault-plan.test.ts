import { describe, expect, it } from "vitest";
import type { Injection } from "../src/index.js";
import { plainBench, type PlainBench, readCall, sendCall } from "./support/plain-calls.js";

const unavailable = { kind: "server-error", status: 503 } as const;

const sendStatuses = async (at: PlainBench, count: number): Promise<number[]> => {
  const statuses: number[] = [];
  for (let call = 0; call < count; call++) statuses.push((await at.ask("azure", sendCall("azure"))).status);
  return statuses;
};

describe("an arranged fault", () => {
  it("strikes once unless it is told otherwise", async () => {
    const at = plainBench();
    const once = at.emulator.inject("azure", { fault: unavailable });
    expect(await sendStatuses(at, 2)).toEqual([503, 202]);
    const twice = at.emulator.inject("azure", { fault: unavailable, times: 2 });
    expect(await sendStatuses(at, 3)).toEqual([503, 503, 202]);
    expect([once.struck, twice.struck]).toEqual([1, 2]);
  });

  it("strikes without end until it is withdrawn", async () => {
    const at = plainBench();
    const outage = at.emulator.inject("azure", { fault: unavailable, times: Infinity });
    expect(await sendStatuses(at, 3)).toEqual([503, 503, 503]);
    outage.withdraw();
    expect(await sendStatuses(at, 1)).toEqual([202]);
    expect(outage.struck).toBe(3);
  });

  it("strikes by chance", async () => {
    const at = plainBench();
    const chances = [0.9, 0.1, 0.5, 0.49];
    const random = (): number => chances.shift() ?? 1;
    at.emulator.inject("azure", { fault: unavailable, times: Infinity, probability: 0.5, random });
    expect(await sendStatuses(at, 5)).toEqual([202, 503, 202, 503, 202]);
  });

  it("strikes its own operation of its own provider", async () => {
    const at = plainBench();
    at.emulator.inject("azure", { fault: unavailable, operation: "getSendResult" });
    at.emulator.inject("twilio", { fault: unavailable });
    const sent = await at.ask("azure", sendCall("azure"));
    expect(sent.status).toBe(202);
    const read = readCall("azure", await sent.json());
    expect((await at.ask("azure", read)).status).toBe(503);
    expect((await at.ask("azure", read)).status).toBe(200);
  });

  it("of reads leaves sends alone", async () => {
    const at = plainBench();
    const missing = at.emulator.inject("azure", { fault: { kind: "not-found" } });
    const sent = await at.ask("azure", sendCall("azure"));
    expect([sent.status, missing.struck]).toEqual([202, 0]);
    expect((await at.ask("azure", readCall("azure", await sent.json()))).status).toBe(404);
  });

  it("waits for those before it", async () => {
    const at = plainBench();
    at.emulator.inject("azure", { fault: { kind: "rate-limited" } });
    at.emulator.inject("azure", { fault: unavailable });
    expect(await sendStatuses(at, 3)).toEqual([429, 503, 202]);
  });

  it("goes with all others", async () => {
    const at = plainBench();
    at.emulator.inject("azure", { fault: unavailable, times: Infinity });
    at.emulator.inject("azure", { fault: { kind: "empty" } });
    at.emulator.clearFaults();
    expect(await sendStatuses(at, 1)).toEqual([202]);
  });
});

describe("what cannot be arranged", () => {
  it.each<[string, Injection]>([
    ["times must be a whole number, 1 or more, or Infinity", { fault: unavailable, times: 0 }],
    ["times must be a whole number, 1 or more, or Infinity", { fault: unavailable, times: 1.5 }],
    ["probability must be <= 1", { fault: unavailable, probability: 2 }],
    ["fault.ms must be >= 0", { fault: { kind: "slow-answer", ms: -1 } }],
    ["fault.bytes must be <= 268435456", { fault: { kind: "huge", bytes: 2 ** 40 } }],
    ["fault.to must match pattern", { fault: { kind: "redirect", status: 302, to: "/elsewhere" } }],
    [
      '"not-found" cannot strike "send" of azure; operations are getSendResult',
      { fault: { kind: "not-found" }, operation: "send" },
    ],
    [
      '"empty" cannot strike "sendMail" of azure; operations are send, getSendResult',
      { fault: { kind: "empty" }, operation: "sendMail" },
    ],
  ])("%s", (message, injection) => {
    const { emulator } = plainBench();
    expect(() => emulator.inject("azure", injection)).toThrow(TypeError);
    expect(() => emulator.inject("azure", injection)).toThrow(message);
  });
});
