import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Emulated, mailTo, startEmulator } from "./emulated.js";

let world: Emulated;
beforeAll(async () => {
  world = await startEmulator();
});
afterAll(() => world.close());

describe("NCP against the emulator", () => {
  it.each([
    ["delivered", "delivered", undefined, undefined, []],
    ["bounced", "bounced", "no-such-mailbox", "permanent", []],
    ["softbounce", "bounced", "mailbox-unavailable", "temporary", []],
    ["spam", "bounced", "policy", "permanent", []],
    ["suppressed", "suppressed", "suppressed-after-bounce", "temporary", []],
    ["failed", "failed", "unspecified", "unknown", []],
    ["deferred", "delivered", undefined, undefined, []],
    ["opened", "delivered", undefined, undefined, ["opened"]],
  ])("tells in the end that the mail to %s@ was %s", async (story, state, reason, permanence, engagement) => {
    const { ncp, clock } = world;
    const { requestId } = await ncp.api.createMailRequest(mailTo([`${story}@example.com`]));
    expect(await ncp.getStatus({ requestId })).toMatchObject({ operation: "pending", state: "queued", finality: "open" });
    clock.advance(5000);
    const status = await ncp.getStatus({ requestId });
    expect([status.operation, status.state, status.reason?.code, status.reason?.permanence]).toEqual([
      "finished",
      state,
      reason,
      permanence,
    ]);
    expect((await ncp.waitForStatus({ requestId })).ended).toBe("settled");
    // Only the details of a mail tell what its recipient did.
    const [mail] = status.recipients;
    const alone = await ncp.getStatus({ requestId, mailId: mail?.messageId ?? "" });
    expect([alone.state, Object.keys(alone.engagement)]).toEqual([state, engagement]);
  });

  it("follows a mail step by step, and infers from its details that it is tried again", async () => {
    const { ncp, clock } = world;
    const { requestId } = await ncp.api.createMailRequest(mailTo(["deferred@example.com"]));
    const mailId = (await ncp.getStatus({ requestId })).recipients[0]?.messageId ?? "";
    const seen: unknown[] = [];
    while (seen.length < 4) {
      seen.push([(await ncp.getStatus({ requestId })).state, (await ncp.getStatus({ requestId, mailId })).state]);
      clock.advance(1000);
    }
    expect(seen).toEqual([
      ["queued", "queued"],
      ["sending", "deferred"],
      ["sending", "deferred"],
      ["delivered", "delivered"],
    ]);
  });

  it("does not send advertising to whoever has unsubscribed", async () => {
    const { ncp, clock } = world;
    const { requestId } = await ncp.api.createMailRequest(mailTo(["suppressed@example.com"], { advertising: true }));
    clock.advance(2000);
    expect(await ncp.getStatus({ requestId })).toMatchObject({ state: "suppressed", reason: { code: "unsubscribed" } });
  });
});
