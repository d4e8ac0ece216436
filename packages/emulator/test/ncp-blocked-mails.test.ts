import { describe, expect, it } from "vitest";
import { bench, mails } from "./support/callers.js";
import { addressed, sendNcp } from "./support/ncp.js";
import { blockOf, endsOf, sendAndWait, weekMs } from "./support/ncp-send-block.js";

describe("a block of NCP", () => {
  it("keeps mails from being sent to an address, until the block ends", async () => {
    const at = bench();
    const bounced = [["F", "RECIPIENT_ADDRESS_ERROR"]];
    expect(await sendAndWait(at, ["bounced"])).toEqual(bounced);
    expect(await sendAndWait(at, ["bounced", "bounced+2", "delivered"])).toEqual([
      ["F", "SEND_BLOCK_ADDRESS"],
      ...bounced,
      ["S", "MAIL_SENT"],
    ]);
    at.clock.advance(weekMs);
    expect(await sendAndWait(at, ["bounced"])).toEqual(bounced);
    expect((await blockOf(at, "bounced")).body).toMatchObject({ totalElements: 3, registerStatus: "Blocked" });
  });

  it("looks at the time for which a mail is reserved", async () => {
    const at = bench();
    const reservationUtc = at.clock.now().getTime() + 2 * weekMs;
    const reserved = await sendNcp(at, { ...mails.ncp(addressed("bounced")), reservationUtc });
    await sendAndWait(at, ["bounced"]);
    expect((await blockOf(at, "bounced")).body).toMatchObject({ totalElements: 1 });
    at.clock.advance(2 * weekMs);
    expect(await endsOf(at, reserved)).toEqual([["F", "RECIPIENT_ADDRESS_ERROR"]]);
    expect((await blockOf(at, "bounced", "&sort=createUtc")).body).toMatchObject({
      content: [{ actionType: { code: "C" } }, { actionType: { code: "D" } }, { actionType: { code: "C" } }],
      expectedDeleteDate: { utc: reservationUtc + 2000 + weekMs },
    });
  });

  it("says less to advertising than that its recipient has unsubscribed", async () => {
    const at = bench();
    await sendAndWait(at, ["bounced", "suppressed"]);
    const advertising = { advertising: true };
    expect(await sendAndWait(at, ["bounced", "suppressed"], advertising)).toEqual([
      ["F", "SEND_BLOCK_ADDRESS"],
      ["U", null],
    ]);
    await at.ncp("POST", "/unsubscribers", { blockedReceivers: addressed("bounced") });
    expect(await sendAndWait(at, ["bounced"], advertising)).toEqual([["U", null]]);
    expect(await sendAndWait(at, ["bounced"])).toEqual([["F", "SEND_BLOCK_ADDRESS"]]);
  });
});
