import { createManualClock } from "@sendstatus/core/testing";
import { createEmulator } from "@sendstatus/emulator";
import { describe, expect, it } from "vitest";
import { createTwilio } from "../src/index.js";

const clock = createManualClock(new Date("2026-03-01T00:00:00Z"));
const emulator = createEmulator({ clock, stepMs: 1000 });
const { accountSid, authToken, apiKey, apiKeySecret } = emulator.credentials.twilio;
const twilio = createTwilio({ accountSid, authToken, clock, fetch: emulator.fetch });

const mailTo = (...addresses: string[]): Parameters<typeof twilio.api.sendEmails>[0] => ({
  body: {
    from: { address: "support@contoso.com", name: "Contoso" },
    to: addresses.map((address) => ({ address })),
    content: { subject: "Hello", html: "<p>Grüße</p>" },
  },
});

describe("Twilio against the emulator", () => {
  it("follows an operation of several mails to its counts", async () => {
    const { operationId } = await twilio.api.sendEmails(
      mailTo("delivered@example.com", "bounced@example.com", "failed@example.com"),
    );
    expect(await twilio.getStatus({ operationId })).toMatchObject({ operation: "running", state: "sending" });
    clock.advance(2000);
    const status = await twilio.getStatus({ operationId });
    expect(status).toMatchObject({ operation: "finished", state: "unknown" });
    expect(status.counts).toMatchObject({ total: 3, by: { delivered: 1, bounced: 1, failed: 1 }, complete: true });
  });

  it("proves itself with an API key, too", async () => {
    const withKey = createTwilio({ apiKey, apiKeySecret, clock, fetch: emulator.fetch });
    await expect(withKey.api.sendEmails(mailTo("delivered@example.com"))).resolves.toHaveProperty("operationId");
  });

  it("does not know an id that nobody was given", async () => {
    const operationId = "comms_operation_01h9krwprkeee8fzqspvwy6nq8";
    expect((await twilio.getStatus({ operationId })).reason?.code).toBe("not-found");
    await expect(twilio.api.fetchOperation({ operationId })).rejects.toMatchObject({ kind: "not-found", code: "20404" });
  });

  it("is told so with a wrong secret", async () => {
    const stranger = createTwilio({ accountSid, authToken: "wrong", clock, fetch: emulator.fetch });
    await expect(stranger.api.sendEmails(mailTo("delivered@example.com"))).rejects.toMatchObject({
      kind: "authentication",
      code: "20003",
      mayHaveBeenSent: false,
    });
  });
});
