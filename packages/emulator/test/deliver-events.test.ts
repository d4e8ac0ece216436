import { describe, expect, it } from "vitest";
import type { EventOptions } from "../src/index.js";
import { bench, type Bench, mails } from "./support/callers.js";
import { createReceiver, eventsOf, type Fields } from "./support/receiver.js";
import { sendTencent } from "./support/tencent.js";

const people = (count: number): string[] => Array.from({ length: count }, (_, index) => `delivered+${String(index)}@example.com`);

const sendAzure = (at: Bench, to: readonly string[]): Promise<unknown> =>
  at.azure("POST", "/emails:send?api-version=2025-09-01", mails.azure(to));

/** The recipients of Azure's reports, in the order in which they come. */
async function recipients(at: Bench, options: Omit<EventOptions["azure"], "to" | "url"> = {}): Promise<unknown[]> {
  const events = await eventsOf((target) => at.emulator.deliverEvents("azure", { ...options, ...target }));
  return events.map(({ data }) => (data as Fields).recipient);
}

describe("the delivery of events", () => {
  it("brings what is due, and that once", async () => {
    const at = bench();
    await sendAzure(at, ["delivered@example.com", "deferred@example.com"]);
    expect(await recipients(at)).toEqual([]);
    at.clock.advance(3000);
    expect(await recipients(at)).toEqual(["delivered@example.com"]);
    expect(await recipients(at)).toEqual([]);
    at.clock.advance(1000);
    expect(await recipients(at)).toEqual(["deferred@example.com"]);
  });

  it("brings late events with their true times", async () => {
    const at = bench();
    await sendTencent(at, mails.tencent(["clicked@example.com"]));
    at.clock.advance(86_400_000);
    const events = await eventsOf((target) => at.emulator.deliverEvents("tencent", target));
    expect(events.map(({ event, timestamp }) => [event, timestamp])).toEqual([
      ["delivered", 1772323202],
      ["open", 1772323203],
      ["click", 1772323204],
    ]);
  });

  it("brings everything from the beginning where that is asked for, each event under its first id", async () => {
    const at = bench();
    await sendAzure(at, people(3));
    at.clock.advance(3000);
    const deliver = (again: boolean): Promise<Fields[]> =>
      eventsOf((target) => at.emulator.deliverEvents("azure", { ...target, again }));
    const first = await deliver(false);
    expect(first).toHaveLength(3);
    expect(new Set(first.map(({ id }) => id)).size).toBe(3);
    expect(await deliver(true)).toEqual(first);
    expect(await deliver(false)).toEqual([]);
  });

  it("remembers each provider for itself", async () => {
    const at = bench();
    await sendAzure(at, people(1));
    await sendTencent(at, mails.tencent(people(1)));
    at.clock.advance(3000);
    expect(await recipients(at)).toHaveLength(1);
    expect(await eventsOf((target) => at.emulator.deliverEvents("tencent", target))).toHaveLength(1);
  });

  it("keeps the order of their times, whatever was sent first", async () => {
    const at = bench();
    await sendAzure(at, ["deferred@example.com"]);
    await sendAzure(at, ["delivered@example.com"]);
    at.clock.advance(10_000);
    expect(await recipients(at)).toEqual(["delivered@example.com", "deferred@example.com"]);
  });

  it("brings each as often as it is asked to", async () => {
    const at = bench();
    await sendAzure(at, people(2));
    at.clock.advance(3000);
    expect(await recipients(at, { copies: 3 })).toEqual([...people(2), ...people(2), ...people(2)]);
    expect(await recipients(at)).toEqual([]);
  });

  it("is shuffled by the chance that it is given", async () => {
    const at = bench();
    await sendAzure(at, people(5));
    at.clock.advance(3000);
    const all = people(5);
    expect(await recipients(at, { again: true, shuffled: true, random: () => 0.999 })).toEqual(all);
    const rotated = [...all.slice(1), all[0]];
    expect(await recipients(at, { again: true, shuffled: true, random: () => 0 })).toEqual(rotated);
    const byChance = await recipients(at, { again: true, shuffled: true });
    expect([...byChance].sort()).toEqual(all);
  });

  it("reports each request", async () => {
    const at = bench();
    await sendAzure(at, people(5));
    at.clock.advance(3000);
    const { to } = createReceiver(({ text }) => new Response(null, { status: text.includes("+4@") ? 503 : 204 }));
    expect(await at.emulator.deliverEvents("azure", { to, batchSize: 2 })).toEqual([
      { events: 2, status: 204 },
      { events: 2, status: 204 },
      { events: 1, status: 503 },
    ]);
  });

  it.each<[string, object]>([
    ["batchSize", { batchSize: 0 }],
    ["batchSize", { batchSize: 1.5 }],
    ["copies", { copies: -1 }],
  ])("has no such %s", async (option, options) => {
    const delivering = bench().emulator.deliverEvents("azure", { to: createReceiver().to, ...options });
    await expect(delivering).rejects.toThrow(`\`${option}\` must be a whole number, 1 or more.`);
  });
});
