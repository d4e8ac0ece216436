import { canTellMore } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { type Answer, azureSaying, operationId, result, start, unknownId } from "./support.js";

const target = { operationId };
const [running, succeeded] = [result("Running"), result("Succeeded")];
const limited: Answer = { status: 429, body: { error: { code: "TooManyRequests" } }, headers: { "retry-after": "120" } };

describe("waiting for Azure by polling alone", () => {
  it("for a delivery ends with `ceiling` and without a request too many: asking can never tell of one", async () => {
    const { azure, clock, askedAt } = azureSaying([succeeded]);
    const status = await clock.runUntil(azure.waitForStatus(target, { until: "delivered", maxReads: 100 }));
    expect(status).toMatchObject({ ended: "ceiling", state: "sent", ceiling: "sent", outcome: "pending", finality: "open" });
    expect(canTellMore(status)).toBe(false);
    expect(askedAt).toEqual([0]);
  });

  it("for a delivery to named recipients ends in the same way", async () => {
    const { azure, clock, askedAt } = azureSaying([running, succeeded]);
    const wait = azure.waitForStatus({ ...target, recipients: ["alice@example.com"] }, { maxReads: 100 });
    expect(await clock.runUntil(wait)).toMatchObject({ ended: "ceiling", recipients: [{ state: "sent", finality: "open" }] });
    expect(askedAt).toHaveLength(2);
  });

  it.each([
    ["finished", "Succeeded", "sent"],
    ["finished", "Canceled", "canceled"],
    ["sent", "Succeeded", "sent"],
    ["delivered", "Failed", "failed"],
    ["settled", "Canceled", "canceled"],
  ] as const)("for `%s` ends with `settled` at %s", async (until, word, state) => {
    const { azure, clock, askedAt } = azureSaying([running, result(word)]);
    expect(await clock.runUntil(azure.waitForStatus(target, { until }))).toMatchObject({ ended: "settled", state });
    expect(askedAt).toHaveLength(2);
  });

  it("ends with `budget` after two reads, which is what the default limits leave for each send", async () => {
    const { azure, clock, askedAt } = azureSaying([running]);
    expect(await clock.runUntil(azure.waitForStatus(target))).toMatchObject({ ended: "budget", operation: "running" });
    expect(askedAt).toHaveLength(2);
  });

  it("makes as many reads as it is told to", async () => {
    const { azure, clock, askedAt } = azureSaying([running]);
    expect((await clock.runUntil(azure.waitForStatus(target, { maxReads: 5 }))).ended).toBe("budget");
    expect(askedAt).toHaveLength(5);
  });

  it("ends with `deadline` when the time is up, without a read that would come too late", async () => {
    const { azure, clock, askedAt } = azureSaying([running]);
    const wait = azure.waitForStatus(target, { timeoutMs: 40_000, maxReads: 100 });
    expect(await clock.runUntil(wait)).toMatchObject({ ended: "deadline", operation: "running" });
    expect(askedAt).toEqual([0, 15, 30]);
    expect(clock.now().getTime() - start.getTime()).toBeLessThanOrEqual(40_000);
  });

  it("ends with `aborted` when it is told to, and that is no error", async () => {
    const { azure, clock, askedAt } = azureSaying([running]);
    const controller = new AbortController();
    clock.after(5000, () => {
      controller.abort();
    });
    const wait = azure.waitForStatus(target, { signal: controller.signal });
    expect(await clock.runUntil(wait)).toMatchObject({ ended: "aborted", operation: "running" });
    expect(askedAt).toEqual([0]);
  });

  it("ends with `aborted` before the first read if it is too late already", async () => {
    const { azure, clock, askedAt } = azureSaying([running]);
    const wait = azure.waitForStatus(target, { signal: AbortSignal.abort() });
    expect(await clock.runUntil(wait)).toMatchObject({ ended: "aborted", state: "unknown", reason: { code: "unspecified" } });
    expect(askedAt).toEqual([]);
  });

  it("ends with `retention` for an id that is unknown long after the send", async () => {
    const { azure, clock, askedAt } = azureSaying([unknownId]);
    const ticket = azure.ticket(target, new Date(start.getTime() - 600_000));
    const status = await clock.runUntil(azure.waitForStatus(ticket, { maxReads: 100 }));
    expect(status).toMatchObject({ ended: "retention", state: "unknown", reason: { code: "not-found" } });
    expect(askedAt).toEqual([0]);
  });

  it("goes on over a 404 soon after the send: that is normal then", async () => {
    const { azure, clock, askedAt } = azureSaying([unknownId, unknownId, succeeded]);
    const wait = azure.waitForStatus(azure.ticket(target, start), { until: "sent", maxReads: 100 });
    expect(await clock.runUntil(wait)).toMatchObject({ ended: "settled", state: "sent" });
    expect(askedAt).toHaveLength(3);
  });

  it("keeps what is known over a 404 in between", async () => {
    const { azure, clock } = azureSaying([running, unknownId]);
    expect(await clock.runUntil(azure.waitForStatus(target))).toMatchObject({ ended: "budget", operation: "running" });
  });
});

describe("when Azure is asked", () => {
  it("first 15 seconds after the send, then with growing gaps", async () => {
    const { azure, clock, askedAt } = azureSaying([running], { random: () => 1 });
    const wait = azure.waitForStatus(azure.ticket(target, start), { maxReads: 6 });
    await clock.runUntil(wait);
    expect(askedAt).toEqual([15, 60, 195, 495, 795, 1095]);
  });

  it("as late as `retry-after` asks for, neither sooner nor later", async () => {
    const { azure, clock, askedAt } = azureSaying([
      result("Running", { headers: { "retry-after": "100" } }),
      result("Running", { headers: { "retry-after": "Sun, 01 Mar 2026 00:05:00 GMT" } }),
      running,
      succeeded,
    ]);
    await clock.runUntil(azure.waitForStatus(target, { until: "sent", maxReads: 100 }));
    expect(askedAt).toEqual([0, 100, 300, 315]);
  });

  it("not before a refusal's `retry-after`, which is no error of the waiting but costs a read", async () => {
    const { azure, clock, askedAt } = azureSaying([limited, running]);
    expect(await clock.runUntil(azure.waitForStatus(target))).toMatchObject({ ended: "budget", operation: "running" });
    expect(askedAt).toEqual([0, 120]);
  });

  it("not again where it would only be refused until the time is up", async () => {
    const { azure, clock, askedAt } = azureSaying([limited]);
    const status = await clock.runUntil(azure.waitForStatus(target, { timeoutMs: 60_000 }));
    expect(status).toMatchObject({ ended: "deadline", operation: "unknown", state: "unknown" });
    expect(askedAt).toEqual([0]);
  });

  it("not in a stream of requests, even if it asks to wait for no time at all", async () => {
    const { azure, clock, askedAt } = azureSaying([{ ...limited, headers: { "retry-after": "0" } }]);
    await clock.runUntil(azure.waitForStatus(target, { maxReads: 4 }));
    expect(new Set(askedAt).size).toBe(askedAt.length);
  });
});

describe("watching Azure", () => {
  it("gives each status that differs, and says at the last one why", async () => {
    const { azure, clock } = azureSaying([result("NotStarted"), running, running, succeeded]);
    const seen: unknown[] = [];
    const watch = async (): Promise<void> => {
      for await (const { operation, ended } of azure.watchStatus(target, { maxReads: 100 })) seen.push([operation, ended]);
    };
    await clock.runUntil(watch());
    expect(seen).toEqual([
      ["pending", undefined],
      ["running", undefined],
      ["finished", "ceiling"],
    ]);
  });

  it("tells of each read with `onProgress`, the last one included", async () => {
    const { azure, clock } = azureSaying([running, running, succeeded]);
    const seen: string[] = [];
    const wait = azure.waitForStatus(target, { maxReads: 100, onProgress: ({ operation }) => seen.push(operation) });
    await clock.runUntil(wait);
    expect(seen).toEqual(["running", "running", "finished"]);
  });
});
