import { randomUUID } from "node:crypto";
import type { Clock } from "@sendstatus/core";
import { createManualClock } from "@sendstatus/core/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEmulator, type Fault, type Injection } from "../src/index.js";
import { officialEndpoints, start } from "./support/callers.js";
import { plainCaller, providers, readCall, sendCall } from "./support/plain-calls.js";

const clock = createManualClock(start);
/** The time stands still, and whoever waits for it does not have to. */
const impatient: Clock = {
  now: () => clock.now(),
  after(_ms, callback) {
    const soon = setImmediate(callback);
    return () => {
      clearImmediate(soon);
    };
  },
};

const ms = fc.integer({ min: 0, max: 100_000 });
const taken = fc.boolean();
const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({ kind: fc.constant("rate-limited"), retryAfter: fc.nat({ max: 1_000_000 }), taken }),
  fc.record({ kind: fc.constant("server-error"), status: fc.constantFrom(500, 502, 503), taken }),
  fc.record({ kind: fc.constant("slow-answer"), ms }),
  fc.record({ kind: fc.constant("slow-body"), ms, parts: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ kind: fc.constantFrom("cut-body", "truncated-json", "empty", "big-number", "not-found", "unknown-status") }),
  fc.record({ kind: fc.constant("cut-answer"), taken }),
  fc.record({ kind: fc.constant("html"), status: fc.constantFrom(200, 502), taken }),
  fc.record({ kind: fc.constant("huge"), bytes: fc.integer({ min: 0, max: 10_000 }) }),
  fc.record({ kind: fc.constant("deep"), levels: fc.integer({ min: 1, max: 1000 }) }),
  fc.record({ kind: fc.constant("redirect"), status: fc.constantFrom(302, 307), to: fc.constant("https://example.com/") }),
  fc.record({ kind: fc.constant("clock-skew"), ms: fc.integer({ min: -1_000_000, max: 1_000_000 }) }),
);
const injection: fc.Arbitrary<Injection> = fc.record({
  fault,
  times: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.constant(Infinity)),
  probability: fc.double({ min: 0, max: 1, noNaN: true }),
  random: fc
    .infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }))
    .map((stream) => () => Number(stream.next().value)),
});

describe("after any plan of faults", () => {
  it("the mailbox has each keyed mail of Azure once at most, and the services are as before", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(injection, { maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 4 }),
        async (plan, tries) => {
          const emulator = createEmulator({ clock: impatient });
          const ask = plainCaller(emulator, clock, emulator.fetch, officialEndpoints);
          for (const each of plan) emulator.inject("azure", each);

          const keys: string[] = [];
          for (const count of tries) {
            const key = randomUUID();
            const call = { ...sendCall("azure"), headers: { "operation-id": key } };
            let came = false;
            for (let attempt = 0; attempt < count; attempt++) {
              const response = await ask("azure", call).catch(() => undefined);
              came ||= response?.status === 202;
              await response?.text().catch(() => undefined);
            }
            keys.push(key);
            const ids = emulator.mailbox("azure").map(({ operationId }) => operationId);
            expect(new Set(ids).size).toBe(ids.length);
            expect(ids.filter((id) => !keys.includes(id))).toEqual([]);
            if (came) expect(ids).toContain(key);
          }

          emulator.clearFaults();
          for (const name of providers) {
            const sent = await ask(name, sendCall(name));
            expect(sent.ok).toBe(true);
            expect((await ask(name, readCall(name, await sent.json()))).status).toBe(200);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
