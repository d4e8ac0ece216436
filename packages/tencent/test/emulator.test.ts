import { createManualClock } from "@sendstatus/core/testing";
import { createEmulator } from "@sendstatus/emulator";
import { describe, expect, it } from "vitest";
import { createTencent } from "../src/index.js";

// 2026-02-28 in UTC, but already 2026-03-01 in UTC+8: the scope of the signature and the day of the query differ.
const clock = createManualClock(new Date("2026-02-28T17:00:00Z"));
const emulator = createEmulator({ clock, stepMs: 1000 });
const { secretId, secretKey, temporary } = emulator.credentials.tencent;
const options = { region: "ap-guangzhou", clock, fetch: emulator.fetch };
const tencent = createTencent({ ...options, secretId, secretKey });

const mailTo = (...addresses: string[]): Parameters<typeof tencent.api.sendEmail>[0] => ({
  FromEmailAddress: "通知中心 <noreply@contoso.com>",
  Destination: addresses,
  Subject: "验证码",
  Template: { TemplateID: 100091, TemplateData: '{"code":"1234"}' },
});

describe("Tencent against the emulator", () => {
  it.each([
    ["delivered", ["queued", "queued", "delivered"], undefined],
    ["bounced", ["queued", "queued", "bounced"], "no-such-mailbox"],
    ["suppressed", ["queued", "queued", "suppressed"], "suppression-list"],
    ["failed", ["queued", "queued", "failed"], "provider-error"],
    ["deferred", ["queued", "deferred", "deferred", "delivered"], undefined],
  ])("follows the mail to %s@ step by step", async (story, states, reason) => {
    const { MessageId: messageId } = await tencent.api.sendEmail(mailTo(`${story}@example.com`));
    const seen = [];
    while (seen.length < states.length) {
      seen.push(await tencent.getStatus({ messageId }));
      clock.advance(1000);
    }
    expect(seen.map(({ state }) => state)).toEqual(states);
    expect(seen.at(-1)?.reason?.code).toBe(reason);
  });

  it("tells the recipients of one mail apart", async () => {
    const { MessageId: messageId } = await tencent.api.sendEmail(mailTo("delivered@example.com", "bounced@example.com"));
    clock.advance(2000);
    const { state, recipients } = await tencent.getStatus({ messageId });
    expect([state, recipients.map((recipient) => recipient.state)]).toEqual(["mixed", ["delivered", "bounced"]]);
  });

  it("proves itself with temporary credentials, too", async () => {
    const withToken = createTencent({ ...options, ...temporary });
    await expect(withToken.api.sendEmail(mailTo("delivered@example.com"))).resolves.toHaveProperty("MessageId");
  });

  it.each([
    [{ secretId, secretKey: "wrong" }, "AuthFailure.SignatureFailure"],
    [{ secretId: "AKIDSTRANGER", secretKey }, "AuthFailure.SecretIdNotFound"],
    [{ ...temporary, token: "wrong" }, "AuthFailure.TokenFailure"],
  ])("is told so with wrong credentials: %#", async (credentials, code) => {
    const stranger = createTencent({ ...options, ...credentials });
    await expect(stranger.api.sendEmail(mailTo("delivered@example.com"))).rejects.toMatchObject({
      kind: "authentication",
      status: 200,
      code,
      mayHaveBeenSent: false,
    });
  });

  it("is told so in a region that is none", async () => {
    const elsewhere = createTencent({ ...options, secretId, secretKey, region: "eu-somewhere" });
    await expect(elsewhere.api.sendEmail(mailTo("delivered@example.com"))).rejects.toMatchObject({
      kind: "refused",
      code: "UnsupportedRegion",
    });
  });
});
