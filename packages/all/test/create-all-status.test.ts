import { describe, expect, it } from "vitest";
import { createSendStatus } from "../src/index.js";
import { createAllStatus } from "../src/status.js";
import { emulated, optionsFor, sendAll } from "./support/emulated.js";

const { clock, emulator, mail } = emulated();
const { azure, twilio, tencent, ncp } = await sendAll(mail, "bounced@example.com");
const targets = [azure, twilio, tencent, ncp];
clock.advance(10_000);
const options = optionsFor(emulator, clock, emulator.fetch);
const asking = createAllStatus(options);

describe("one client over several providers that only asks", () => {
  it.each(targets)("answers as the whole one: $provider", async (target) => {
    expect(await asking.getStatus(target)).toEqual(await mail.getStatus(target));
  });

  it.each(targets)("has each provider's own, which only asks, too: $provider", async ({ provider, ...ids }) => {
    const own = asking[provider] as unknown as { getStatus(ids: object): Promise<unknown> };
    expect(Object.keys(own)).toEqual(["getStatus"]);
    expect(await own.getStatus(ids)).toMatchObject({ provider });
  });

  it("has no more than the question", () => {
    expect(Object.keys(asking).sort()).toEqual(["azure", "getStatus", "ncp", "tencent", "twilio"]);
  });

  it("refuses a provider that was not configured, and names those that are", async () => {
    const two = createAllStatus({ azure: options.azure, ncp: options.ncp }) as unknown as typeof asking;
    const target = { provider: "twilio", operationId: "1" } as const;
    await expect(two.getStatus(target)).rejects.toMatchObject({
      kind: "usage",
      message: "getStatus: `provider` must be one of azure, ncp.",
    });
    await expect((createAllStatus({}) as unknown as typeof asking).getStatus(target)).rejects.toMatchObject({
      message: "getStatus: no provider is configured.",
    });
  });

  it("refuses a provider that there is not, as the whole one does", () => {
    const message = "all: there is no provider `azur`; the providers are azure, ncp, tencent, twilio.";
    const refusal = expect.objectContaining({ kind: "configuration", message }) as Error;
    const misspelt = { azur: options.azure, ncp: options.ncp };
    expect(() => createAllStatus(misspelt)).toThrow(refusal);
    expect(() => createSendStatus(misspelt)).toThrow(refusal);
  });

  it.each([
    ["all", undefined],
    ["all", null],
    ["azure", { azure: null }],
  ])("says that %s has no options", (who, given) => {
    const refusal = { kind: "configuration", message: `${who}: give an object of options.` };
    for (const create of [createAllStatus, createSendStatus] as readonly ((options: never) => object)[]) {
      expect(() => create(given as never)).toThrow(expect.objectContaining(refusal) as Error);
    }
  });
});
