import { createManualClock } from "@sendstatus/core/testing";
import { createEmulator } from "@sendstatus/emulator";
import { describe, expect, it } from "vitest";
import { createSendStatus } from "../src/index.js";

const clock = createManualClock(new Date("2026-03-01T00:00:00Z"));
const emulator = createEmulator({ clock, stepMs: 1000 });
const common = { clock, fetch: emulator.fetch };
const { azure, twilio, tencent, ncp } = emulator.credentials;
const mail = createSendStatus({
  azure: { ...common, endpoint: "https://contoso.communication.azure.com", accessKey: azure.accessKey },
  twilio: { ...common, apiKey: twilio.apiKey, apiKeySecret: twilio.apiKeySecret },
  tencent: { ...common, secretId: tencent.secretId, secretKey: tencent.secretKey, region: "ap-guangzhou" },
  ncp: { ...common, ...ncp },
});

const address = "bounced@example.com";
const content = { subject: "Hello", html: "<p>Hello</p>" };

describe("one client over several providers", () => {
  it("answers one question in one vocabulary, each provider as far as it can see", async () => {
    const { id } = await mail.azure.api.send({
      body: {
        senderAddress: "donotreply@contoso.com",
        content: { subject: "Hello", html: "" },
        recipients: { to: [{ address }] },
      },
    });
    const from = { address: "support@contoso.com", name: "Contoso" };
    const { operationId } = await mail.twilio.api.sendEmails({ body: { from, to: [{ address }], content } });
    const { MessageId } = await mail.tencent.api.sendEmail({
      FromEmailAddress: "noreply@contoso.com",
      Destination: [address],
      Subject: "Hello",
      Template: { TemplateID: 1, TemplateData: "{}" },
    });
    const { requestId } = await mail.ncp.api.createMailRequest({
      body: { senderAddress: "no_reply@contoso.com", title: "Hello", body: "Hello", recipients: [{ address, type: "R" }] },
    });
    clock.advance(2000);

    const statuses = await Promise.all([
      mail.getStatus({ provider: "azure", operationId: id }),
      mail.getStatus({ provider: "twilio", operationId }),
      mail.getStatus({ provider: "tencent", messageId: MessageId }),
      mail.getStatus({ provider: "ncp", requestId }),
    ]);
    expect(statuses.map(({ provider, operation, state }) => [provider, operation, state])).toEqual([
      ["azure", "finished", "sent"],
      ["twilio", "finished", "unknown"],
      ["tencent", "finished", "bounced"],
      ["ncp", "finished", "failed"],
    ]);
  });

  it("takes a ticket that was stored as JSON", async () => {
    const { requestId } = await mail.ncp.api.createMailRequest({
      body: { senderAddress: "no_reply@contoso.com", title: "Hello", body: "Hello", recipients: [{ address, type: "R" }] },
    });
    const stored = JSON.stringify(mail.ncp.ticket({ requestId }, clock.now()));
    const ticket = JSON.parse(stored) as ReturnType<typeof mail.ncp.ticket>;
    expect((await mail.getStatus(ticket)).state).toBe("queued");
  });

  it("refuses a provider that was not configured, and names those that were", async () => {
    const few = createSendStatus({ ncp: { ...common, ...ncp } });
    const foreign = { provider: "azure", operationId: "1" } as never;
    await expect(few.getStatus(foreign)).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringContaining("ncp") as string,
    });
    await expect(few.getStatus({ provider: "toString" } as never)).rejects.toMatchObject({ kind: "usage" });
    await expect(few.getStatus(undefined as never)).rejects.toMatchObject({ kind: "usage" });
    expect(few).not.toHaveProperty("azure");
  });
});
