import { describe, expect, it } from "vitest";
import { flawsOfMemory } from "../src/soak/report.js";
import { playRound } from "../src/soak/round.js";
import { trySends } from "../src/soak/sends.js";
import { openServices } from "../src/soak/services.js";
import { triedClients } from "../src/soak/tried-clients.js";

describe("a round under faults", () => {
  it("loses, doubles and mixes up nothing, and leaves nothing behind", async () => {
    const { lines, reads, leftovers } = await playRound({ mails: 600, waits: 40, seed: 1, speed: 20 }, openServices);
    for (const { name, lost, doubled, mixedUp, wrong, examples } of lines)
      expect({ name, lost, doubled, mixedUp, wrong, examples }).toEqual({
        name,
        lost: 0,
        doubled: 0,
        mixedUp: 0,
        wrong: 0,
        examples: [],
      });
    expect(flawsOfMemory(reads.calls, reads.holding)).toEqual([]);
    expect(leftovers).toEqual([]);

    const [keyed, unkeyed, , waits, givenUp] = lines;
    expect([keyed?.resolved, keyed?.rejected]).toEqual([150, 0]);
    expect(unkeyed?.rejected).toBeGreaterThan(0);
    expect(reads.rejected).toBe(0);
    expect(waits?.rejected).toBe(0);
    expect(givenUp?.rejected).toBeGreaterThan(0);
    for (const { struck, retries } of [keyed, reads].flatMap((line) => line ?? []))
      for (const count of [retries, Object.values(struck).filter((times) => times > 0).length]) expect(count).toBeGreaterThan(5);
  });
});

describe("a service that says of a mail that it was not taken, and lies", () => {
  it("is found out by its mailbox", async () => {
    const pace = { startMs: Date.now(), speed: 200 };
    const services = await openServices({ ...pace, seed: 1, stepMs: 0, clockSkewMs: 0 });
    const trial = { services, ...triedClients(services, pace, 2) };
    const lie = { provider: "twilio", fault: { kind: "rate-limited", taken: true }, probability: 0.5 } as const;
    const { doubled, lost, mixedUp } = await trySends("lies", trial, ["twilio"], 8, [lie]);
    await services.close();
    expect(doubled).toBeGreaterThan(0);
    expect([lost, mixedUp]).toEqual([0, 0]);
  });
});
