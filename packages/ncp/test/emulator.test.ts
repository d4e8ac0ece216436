import { createManualClock } from "@sendstatus/core/testing";
import { createEmulator } from "@sendstatus/emulator";
import { describe, expect, it } from "vitest";
import { createNcp } from "../src/index.js";

const clock = createManualClock(new Date("2026-03-01T00:00:00Z"));
const emulator = createEmulator({ clock, stepMs: 1000 });
const options = { clock, fetch: emulator.fetch };
const ncp = createNcp({ ...options, ...emulator.credentials.ncp });

const mailTo = (addresses: string[], more: object = {}): Parameters<typeof ncp.api.createMailRequest>[0] => ({
  body: {
    senderAddress: "no_reply@contoso.com",
    title: "안녕하세요",
    body: "<p>Hello</p>",
    recipients: addresses.map((address) => ({ address, type: "R" as const })),
    ...more,
  },
});

describe("NCP against the emulator", () => {
  it.each([
    ["delivered", "delivered", undefined],
    ["bounced", "failed", "unspecified"],
    ["failed", "failed", "unspecified"],
  ])("follows the mail to %s@ to its end", async (story, state, reason) => {
    const { requestId } = await ncp.api.createMailRequest(mailTo([`${story}@example.com`]));
    expect((await ncp.getStatus({ requestId })).state).toBe("queued");
    clock.advance(1000);
    expect((await ncp.getStatus({ requestId })).state).toBe("sending");
    clock.advance(1000);
    const status = await ncp.getStatus({ requestId });
    expect([status.state, status.reason?.code]).toEqual([state, reason]);
  });

  it("reads a request of many mails whole", async () => {
    const addresses = Array.from({ length: 230 }, (_item, index) => `recipient${String(index)}@example.com`);
    const { requestId, count } = await ncp.api.createMailRequest(mailTo(addresses));
    clock.advance(2000);
    const { recipients, state } = await ncp.getStatus({ requestId });
    expect([count, recipients.length, state]).toEqual([230, 230, "delivered"]);
    expect(new Set(recipients.map(({ recipient }) => recipient))).toEqual(new Set(addresses));
  });

  it("is mixed for one mail to several that fared differently", async () => {
    const { requestId } = await ncp.api.createMailRequest(
      mailTo(["delivered@example.com", "bounced@example.com"], { individual: false }),
    );
    clock.advance(2000);
    expect(await ncp.getStatus({ requestId })).toMatchObject({ operation: "finished", state: "mixed" });
  });

  it("does not know an id that nobody was given", async () => {
    const requestId = "20181120000000010999";
    expect((await ncp.getStatus({ requestId })).reason?.code).toBe("not-found");
    await expect(ncp.api.getMailList({ requestId })).rejects.toMatchObject({ kind: "not-found", status: 400, code: "77103" });
  });

  it("is told so with a wrong key", async () => {
    const stranger = createNcp({ ...options, accessKey: emulator.credentials.ncp.accessKey, secretKey: "wrong" });
    await expect(stranger.api.createMailRequest(mailTo(["delivered@example.com"]))).rejects.toMatchObject({
      kind: "authentication",
      code: "200",
      mayHaveBeenSent: false,
    });
  });
});
