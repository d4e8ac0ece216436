import { describe, expect, it } from "vitest";
import { SendStatusError } from "../../src/index.js";
import { type Answer, delivered, providerWith, running } from "../support/asked-provider.js";
import { start } from "../support/clock.js";
import { countingSignal } from "../support/signal.js";
import { hanging, waited } from "../support/waiting.js";

describe("waiting that the caller gives up", () => {
  it("before the first read asks nothing", async () => {
    const { status, reads } = await waited([[delivered]], {}, { signal: AbortSignal.abort() });
    expect(status).toMatchObject({ ended: "aborted", state: "unknown", operationId: "op-1", provider: "acme" });
    expect(reads).toEqual([]);
  });

  it("in a pause ends at once with the last status", async () => {
    const { client, clock, reads } = providerWith([[running]]);
    const { controller, signal, listeners } = countingSignal();
    clock.after(3000, () => {
      controller.abort(new Error("why"));
    });
    const status = await clock.runUntil(client.waitForStatus({ id: "op-1" }, { signal }));
    expect(status).toMatchObject({ ended: "aborted", state: "sending" });
    expect(clock.now().getTime()).toBe(start.getTime() + 3000);
    expect([reads.length, clock.running(), listeners()]).toEqual([1, 0, 0]);
  });

  it.each<[string, Answer]>([
    ["that does not listen", hanging],
    [
      "that ends with its own error then",
      (_target, { options }) =>
        new Promise((_resolve, reject) => {
          options.signal?.addEventListener("abort", () => {
            reject(new Error("gone"));
          });
        }),
    ],
    [
      "that is tried again and again",
      async (_target, { options }) => {
        await new Promise((resolve) => options.signal?.addEventListener("abort", resolve));
        throw new SendStatusError("network", "why", { provider: "acme" });
      },
    ],
  ])("in a read %s ends at once with the last status", async (_which, hanging) => {
    const { client, clock } = providerWith([[running], hanging]);
    const { controller, signal, listeners } = countingSignal();
    clock.after(12_000, () => {
      controller.abort();
    });
    const status = await clock.runUntil(client.waitForStatus({ id: "op-1" }, { signal }));
    expect(status).toMatchObject({ ended: "aborted", state: "sending" });
    expect(clock.now().getTime()).toBe(start.getTime() + 12_000);
    expect([clock.running(), listeners()]).toEqual([0, 0]);
  });

  it("tells the read to stop", async () => {
    const { client, clock, reads } = providerWith([hanging]);
    const controller = new AbortController();
    clock.after(1000, () => {
      controller.abort();
    });
    await clock.runUntil(client.waitForStatus({ id: "op-1" }, { signal: controller.signal }));
    expect(reads[0]?.context.options.signal?.aborted).toBe(true);
    expect(clock.now().getTime()).toBe(start.getTime() + 1000);
  });

  it("leaves no listener on a signal that is never given", async () => {
    const { signal, listeners } = countingSignal();
    await waited([[running], [running], [delivered]], {}, { signal });
    expect(listeners()).toBe(0);
  });
});
