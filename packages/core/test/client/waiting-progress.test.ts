import { describe, expect, it, vi } from "vitest";
import type { MailStatus, WaitOptions } from "../../src/index.js";
import { type Answer, delivered, finished, type ProviderFacts, providerWith, running } from "../support/asked-provider.js";
import { atCeiling, rateLimited, waited } from "../support/waiting.js";

describe("onProgress", () => {
  const states = async (answers: readonly Answer[], facts: ProviderFacts, options: WaitOptions<"acme">): Promise<unknown> => {
    const seen: MailStatus["state"][] = [];
    const onProgress = ({ state }: MailStatus): number => seen.push(state);
    const { reads } = await waited(answers, facts, { ...options, onProgress });
    return [seen, reads.length];
  };

  it("is told the status after each read, the last one with it", async () => {
    expect(await states([[running], [running], [delivered]], {}, {})).toEqual([["sending", "sending", "delivered"], 3]);
    expect(await states([[running]], {}, { maxReads: 2 })).toEqual([["sending", "sending"], 2]);
    expect(await states([[running], [finished]], atCeiling, {})).toEqual([["sending", "sent"], 2]);
  });

  it("is told nothing more when the caller gives up in a pause", async () => {
    const { client, clock } = providerWith([[running]]);
    const controller = new AbortController();
    const onProgress = vi.fn();
    clock.after(3000, () => {
      controller.abort();
    });
    await clock.runUntil(client.waitForStatus({ id: "op-1" }, { signal: controller.signal, onProgress }));
    expect(onProgress).toHaveBeenCalledTimes(1);
  });

  it("is told nothing where there was no read, or none that came to its end", async () => {
    expect(await states([[running]], {}, { signal: AbortSignal.abort() })).toEqual([[], 0]);
    expect(await states([rateLimited()], {}, { maxReads: 2 })).toEqual([[], 2]);
  });

  it("that throws ends the waiting with its error", async () => {
    const { client, clock } = providerWith([[running]]);
    const why = new Error("why");
    const onProgress = (): never => {
      throw why;
    };
    await expect(clock.runUntil(client.waitForStatus({ id: "op-1" }, { onProgress }))).rejects.toBe(why);
    expect(clock.running()).toBe(0);
  });
});
