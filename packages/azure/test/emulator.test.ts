import { createManualClock } from "@sendstatus/core/testing";
import { createEmulator } from "@sendstatus/emulator";
import { describe, expect, it } from "vitest";
import { createAzure } from "../src/index.js";

const clock = createManualClock(new Date("2026-03-01T00:00:00Z"));
const emulator = createEmulator({ clock, stepMs: 1000 });
const endpoint = "https://contoso.communication.azure.com";
const options = { endpoint, clock, fetch: emulator.fetch };
const azure = createAzure({ ...options, accessKey: emulator.credentials.azure.accessKey });
const withToken = createAzure({ ...options, token: () => emulator.credentials.azure.token });

const mailTo = (address: string): Parameters<typeof azure.api.send>[0] => ({
  body: {
    senderAddress: "donotreply@contoso.com",
    content: { subject: "Hello", plainText: "Grüße – こんにちは 😀" },
    recipients: { to: [{ address }] },
  },
});

describe("Azure against the emulator", () => {
  it.each([
    ["delivered", ["sending", "sending", "sent"]],
    ["bounced", ["sending", "sending", "sent"]],
    ["suppressed", ["sending", "sending", "suppressed"]],
    ["failed", ["sending", "sending", "failed"]],
  ])("follows the mail to %s@ step by step", async (story, states) => {
    const { id } = await azure.api.send(mailTo(`${story}@example.com`));
    for (const state of states) {
      expect((await azure.getStatus({ operationId: id })).state).toBe(state);
      clock.advance(1000);
    }
  });

  it.each([
    ["delivered", "ceiling", "sent"],
    ["bounced", "ceiling", "sent"],
    ["suppressed", "settled", "suppressed"],
    ["failed", "settled", "failed"],
  ])("waits for the mail to %s@: `%s`", async (story, ended, state) => {
    const { id } = await azure.api.send(mailTo(`${story}@example.com`));
    const ticket = withToken.ticket({ operationId: id, recipients: [`${story}@example.com`] }, clock.now());
    expect(await clock.runUntil(withToken.waitForStatus(ticket))).toMatchObject({ ended, state, recipients: [{ state }] });
  });

  it("reads with a bearer token, too", async () => {
    const { id } = await withToken.api.send(mailTo("delivered@example.com"));
    expect((await withToken.getStatus(withToken.ticket({ operationId: id }))).operation).toBe("running");
  });

  it("gives the response beside the data", async () => {
    const { data, response } = await azure.api.send(mailTo("delivered@example.com")).withResponse();
    expect(response.status).toBe(202);
    expect(response.headers.get("operation-location")).toContain(data.id);
  });

  it("does not know an id that nobody was given", async () => {
    expect((await azure.getStatus({ operationId: "nobody" })).reason?.code).toBe("not-found");
    await expect(azure.api.getSendResult({ operationId: "nobody" })).rejects.toMatchObject({ kind: "not-found", status: 404 });
  });

  it("is told so with a wrong key", async () => {
    const stranger = createAzure({ ...options, accessKey: "d3Jvbmc=" });
    await expect(stranger.getStatus({ operationId: "1" })).rejects.toMatchObject({
      kind: "authentication",
      code: "Denied",
      retryable: false,
    });
  });
});
