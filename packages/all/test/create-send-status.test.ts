import type { DeliveryState } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { createSendStatus } from "../src/index.js";
import { emulated, sendAll, start } from "./support/emulated.js";

const { clock, emulator, mail } = emulated();
const { azure, twilio, tencent, ncp } = await sendAll(mail, "bounced@example.com");
const targets = [azure, twilio, tencent, ncp];
clock.advance(10_000);

/** As far as each provider can see: Azure's poll never learns of a bounce. */
const seen: Readonly<Record<string, DeliveryState>> = { azure: "sent", twilio: "bounced", tencent: "bounced", ncp: "bounced" };

describe("one client over several providers", () => {
  it.each(targets)("answers one question in one vocabulary: $provider", async (target) => {
    const status = await mail.getStatus(target);
    expect(status).toMatchObject({ provider: target.provider, operation: "finished", state: seen[target.provider] });
    expect(
      status.history.every(({ provider, operationId }) => provider === target.provider && operationId === status.operationId),
    ).toBe(true);
  });

  it.each(targets)("says the same as the provider's own client: $provider", async (target) => {
    const { provider, ...ids } = target;
    const own = mail[provider] as unknown as { getStatus(ids: object): Promise<unknown> };
    expect(await mail.getStatus(target)).toEqual(await own.getStatus(ids));
  });

  it.each(targets)("waits, though not for what has come already: $provider", async (target) => {
    const progress: string[] = [];
    const status = await mail.waitForStatus(target, { onProgress: ({ state }) => progress.push(state) });
    expect(status).toMatchObject({
      provider: target.provider,
      state: seen[target.provider],
      ended: target.provider === "azure" ? "ceiling" : "settled",
    });
    expect(progress).toEqual([seen[target.provider]]);
  });

  it.each(targets)("watches: $provider", async (target) => {
    const steps: unknown[] = [];
    for await (const { provider, ended } of mail.watchStatus(target)) steps.push([provider, ended]);
    expect(steps).toEqual([[target.provider, target.provider === "azure" ? "ceiling" : "settled"]]);
  });

  it.each(targets.filter(({ provider }) => provider !== "azure"))("lists: $provider", async (target) => {
    const listed: string[] = [];
    const query = { provider: target.provider as "twilio", from: start, to: new Date(start.getTime() + 60_000) };
    for await (const { provider, operationId } of mail.listStatuses(query)) listed.push(`${provider} ${operationId}`);
    const { operationId } = await mail.getStatus(target);
    expect(listed).toEqual([`${target.provider} ${operationId}`]);
  });

  it("lists from a cursor on", async () => {
    const listed: string[] = [];
    for await (const status of mail.listStatuses({ provider: "ncp", from: start }, { cursor: "7" }))
      listed.push(status.operationId);
    expect(listed).toEqual([]);
  });
});

describe("the options of a call", () => {
  const signal = AbortSignal.abort();
  const list = async (): Promise<void> => {
    for await (const _status of mail.listStatuses({ provider: "twilio", from: start }, { signal })) return;
  };
  const watch = async (): Promise<unknown> => {
    for await (const { ended } of mail.watchStatus(twilio, { signal })) return ended;
    return undefined;
  };

  it("are handed on by each method", async () => {
    await expect(mail.getStatus(twilio, { signal })).rejects.toMatchObject({ kind: "aborted", provider: "twilio" });
    await expect(list()).rejects.toMatchObject({ kind: "aborted", provider: "twilio" });
    expect((await mail.waitForStatus(twilio, { signal })).ended).toBe("aborted");
    expect(await watch()).toBe("aborted");
  });
});

describe("a provider that is not there", () => {
  const few = createSendStatus({ ncp: { ...emulator.credentials.ncp, fetch: emulator.fetch } });
  const named = { kind: "usage", message: expect.stringMatching(/must be one of ncp/) as string };
  const targetsOfNobody = [
    { provider: "azure", operationId: "1" },
    { provider: "sendgrid" },
    { provider: "toString" },
    { provider: "getStatus" },
    { provider: 7 },
    { requestId: "1" },
    {},
    null,
    undefined,
  ];

  it.each(targetsOfNobody)("is named by %j: every method refuses it, and says which are", async (target) => {
    await expect(few.getStatus(target as never)).rejects.toMatchObject(named);
    await expect(few.waitForStatus(target as never)).rejects.toMatchObject(named);
    const watch = async (): Promise<void> => {
      for await (const _status of few.watchStatus(target as never)) return;
    };
    await expect(watch()).rejects.toMatchObject(named);
    const list = async (): Promise<void> => {
      for await (const _status of few.listStatuses(target as never)) return;
    };
    await expect(list()).rejects.toMatchObject(named);
    const provider = (target as { provider?: never } | null | undefined)?.provider as never;
    await expect(few.parseEvents(provider, new Request("https://example.com"))).rejects.toMatchObject(named);
  });

  it("has no client", () => {
    expect(few).not.toHaveProperty("azure");
    expect(Object.keys(createSendStatus({}))).not.toContain("ncp");
  });

  it("is not one whose options are undefined", () => {
    expect(createSendStatus({ ncp: emulator.credentials.ncp, azure: undefined } as never)).not.toHaveProperty("azure");
  });
});

describe("what a provider has not", () => {
  it("is refused for Azure: it has no list of what was sent", async () => {
    const list = async (): Promise<void> => {
      for await (const _status of mail.listStatuses({ provider: "azure", from: start } as never)) return;
    };
    await expect(list()).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringContaining("azure has no list") as string,
    });
  });

  it("is refused for NCP: it sends no events", async () => {
    const request = new Request("https://example.com/events", { method: "POST", body: "{}" });
    await expect(mail.parseEvents("ncp" as never, request)).rejects.toMatchObject({ kind: "usage", provider: "ncp" });
  });
});
