import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulated, mailTo, startEmulator } from "./emulated.js";

// 2026-02-28 in UTC, but already 2026-03-01 in UTC+8: the scope of the signature and the day of the query differ.
let world: Emulated;
beforeAll(async () => {
  world = await startEmulator("2026-02-28T17:00:00Z");
});
afterAll(() => world.close());

describe("Tencent against the emulator", () => {
  it.each([
    ["delivered", "delivered", undefined, undefined, []],
    ["bounced", "bounced", "no-such-mailbox", "permanent", []],
    ["softbounce", "bounced", "mailbox-full", "temporary", []],
    ["spam", "bounced", "policy", "permanent", []],
    ["suppressed", "suppressed", "suppression-list", "unknown", []],
    ["failed", "failed", "provider-error", "temporary", []],
    ["deferred", "delivered", undefined, undefined, []],
    ["opened", "delivered", undefined, undefined, ["opened"]],
    ["clicked", "delivered", undefined, undefined, ["opened", "clicked"]],
    ["complained", "delivered", undefined, undefined, ["complained"]],
    ["unsubscribed", "delivered", undefined, undefined, ["unsubscribed"]],
    ["quarantined", "delivered", undefined, undefined, []],
    ["expanded", "delivered", undefined, undefined, []],
  ])("tells in the end that the mail to %s@ was %s", async (story, state, reason, permanence, engagement) => {
    const { tencent, clock } = world;
    const { MessageId: messageId } = await tencent.api.sendEmail(mailTo(`${story}@example.com`));
    expect(await tencent.getStatus({ messageId })).toMatchObject({ state: "queued", outcome: "pending", finality: "open" });
    clock.advance(5000);
    const status = await tencent.getStatus({ messageId });
    expect([status.state, status.reason?.code, status.reason?.permanence]).toEqual([state, reason, permanence]);
    expect(Object.keys(status.engagement)).toEqual(engagement);
    expect((await tencent.waitForStatus({ messageId })).ended).toBe("settled");
  });

  it.each([
    ["delivered", ["queued", "queued", "delivered"]],
    ["deferred", ["queued", "deferred", "deferred", "delivered"]],
  ])("follows the mail to %s@ step by step", async (story, states) => {
    const { tencent, clock } = world;
    const { MessageId: messageId } = await tencent.api.sendEmail(mailTo(`${story}@example.com`));
    const seen: string[] = [];
    while (seen.length < states.length) {
      seen.push((await tencent.getStatus({ messageId })).state);
      clock.advance(1000);
    }
    expect(seen).toEqual(states);
  });

  it("tells the recipients of one mail apart, and knows of whom nothing was heard", async () => {
    const { tencent, clock } = world;
    const recipients = ["delivered@example.com", "bounced@example.com", "nobody@example.net"];
    const { MessageId: messageId } = await tencent.api.sendEmail(mailTo(...recipients.slice(0, 2)));
    clock.advance(2000);
    const status = await tencent.getStatus({ messageId, recipients });
    expect(new Map(status.recipients.map(({ recipient, state }) => [recipient, state]))).toEqual(
      new Map([
        ["delivered@example.com", "delivered"],
        ["bounced@example.com", "bounced"],
        ["nobody@example.net", "unknown"],
      ]),
    );
    expect([status.state, status.finality]).toEqual(["mixed", "open"]);
  });

  it("reads the most recipients that one mail may have", async () => {
    const { tencent, clock } = world;
    const addresses = (name: string, count: number): string[] =>
      Array.from({ length: count }, (_item, index) => `delivered+${name}${String(index)}@example.com`);
    const mail = { ...mailTo(...addresses("to", 50)), Cc: addresses("cc", 20), Bcc: addresses("bcc", 20) };
    const { MessageId: messageId } = await tencent.api.sendEmail(mail);
    clock.advance(2000);
    const { state, recipients } = await tencent.getStatus({ messageId });
    expect([state, recipients.length]).toEqual(["delivered", 90]);
  });

  it("does not know an id that nobody was given", async () => {
    const messageId = "qcloudses-30-1300000000-date-20260301010000-000000000000";
    expect(await world.tencent.getStatus({ messageId })).toMatchObject({ state: "unknown", reason: { code: "not-found" } });
  });
});
