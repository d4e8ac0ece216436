import { describe, expect, it } from "vitest";
import { bench, mails, type Reply } from "./support/callers.js";
import { addressed, invalid, sendNcp } from "./support/ncp.js";
import { blockOf, dayMs, sendAndWait, weekMs } from "./support/ncp-send-block.js";

describe("the block list of NCP", () => {
  it("has an address once its bounce has happened, for a week, and keeps its history", async () => {
    const at = bench();
    const created = {
      targetAddress: "bounced@example.com",
      actionType: { label: "Create", code: "C" },
      actionRequesterType: { label: "Customer", code: "CUSTOMER" },
      requestDate: { utc: 1772323202120, formattedDate: "2026-03-01", formattedDateTime: "2026-03-01 09:00:02 120" },
      historySid: 1,
      sendResultCode: "RECIPIENT_ADDRESS_ERROR",
      sendResultMessage: "550 5.1.1 The email account that you tried to reach does not exist\n",
    };
    const notBlocked = { registerStatus: "Not blocked", expectedDeleteDate: null };
    await sendNcp(at, mails.ncp(addressed("bounced")));
    at.clock.advance(1999);
    expect((await blockOf(at, "bounced")).body).toMatchObject({ ...notBlocked, content: [] });
    at.clock.advance(1);
    const blocked = { registerStatus: "Blocked", expectedDeleteDate: { utc: 1772323202120 + weekMs }, content: [created] };
    expect((await blockOf(at, "bounced")).body).toMatchObject(blocked);
    at.clock.advance(weekMs - 1);
    expect((await blockOf(at, "bounced")).body).toMatchObject(blocked);
    at.clock.advance(1);
    const deleted = {
      targetAddress: "bounced@example.com",
      actionType: { label: "Delete", code: "D" },
      actionRequesterType: { label: "System", code: "SYSTEM" },
      requestDate: { utc: 1772323202120 + weekMs },
      historySid: 2,
      sendResultCode: null,
      sendResultMessage: null,
    };
    expect((await blockOf(at, "bounced")).body).toMatchObject({ ...notBlocked, content: [deleted, created] });
  });

  it.each([
    ["bounced", true],
    ["softbounce", true],
    ["spam", true],
    ["failed", false],
    ["deferred", false],
    ["delivered", false],
  ])("gets %s@example.com by a mail: %s", async (name, isBlocked) => {
    const at = bench();
    await sendAndWait(at, [name]);
    at.clock.advance(5000);
    expect((await blockOf(at, name)).body).toMatchObject({ registerStatus: isBlocked ? "Blocked" : "Not blocked" });
  });

  it("has one entry where mails that were on their way together bounce", async () => {
    const at = bench();
    await sendNcp(at, mails.ncp(addressed("bounced")));
    at.clock.advance(1000);
    expect(await sendAndWait(at, ["bounced", "bounced"])).toEqual(Array(2).fill(["F", "RECIPIENT_ADDRESS_ERROR"]));
    const { body } = await blockOf(at, "bounced");
    expect(body).toMatchObject({ totalElements: 1, content: [{ requestDate: { utc: 1772323202120 } }] });
  });

  it("has nobody by a mail that is not confirmed", async () => {
    const at = bench();
    await sendAndWait(at, ["bounced", "suppressed"], { confirmAndSend: true });
    expect((await blockOf(at, "bounced")).body).toMatchObject({ totalElements: 0 });
    expect((await blockOf(at, "suppressed")).body).toMatchObject({ totalElements: 0 });
  });

  it("has a suppressed address by the bounce of another customer's mail", async () => {
    const at = bench();
    expect(await sendAndWait(at, ["suppressed"])).toEqual([["F", "SEND_BLOCK_ADDRESS"]]);
    expect(await sendAndWait(at, ["suppressed"])).toEqual([["F", "SEND_BLOCK_ADDRESS"]]);
    expect((await blockOf(at, "suppressed")).body).toMatchObject({
      content: [
        { actionRequesterType: { label: "Other customer", code: "OTHER_CUSTOMER" }, requestDate: { utc: 1772323200120 } },
      ],
      totalElements: 1,
      registerStatus: "Blocked",
    });
  });

  it("blocks for as long as is set when the mail bounces", async () => {
    const at = bench();
    const until = async (name: string): Promise<unknown> => {
      const { body } = await blockOf(at, name);
      return (body as { expectedDeleteDate: { utc: number } }).expectedDeleteDate.utc - 1772323202120;
    };
    const set = (value: string): Promise<Reply> => at.ncp("POST", "/config", { type: "SEND_BLOCK_TIME", value, unit: "DAY" });
    await sendAndWait(at, ["bounced"]);
    await sendNcp(at, mails.ncp(addressed("bounced+2")));
    at.clock.advance(1000);
    await set("10");
    at.clock.advance(1001);
    await set("20");
    expect(await until("bounced")).toBe(weekMs);
    expect(await until("bounced%2B2")).toBe(10 * dayMs + 2000);
  });

  it("has pages, newest first unless another order is asked for", async () => {
    const at = bench();
    for (let count = 0; count < 3; count++) {
      await sendAndWait(at, ["bounced"]);
      at.clock.advance(weekMs);
    }
    const actions = async (query: string): Promise<string> => {
      const { content } = (await blockOf(at, "bounced", query)).body as { content: { historySid: number }[] };
      return content.map(({ historySid }) => historySid).join();
    };
    expect(await actions("")).toBe("6,5,4,3,2,1");
    expect(await actions("&sort=createUtc,asc")).toBe("1,2,3,4,5,6");
    expect(await actions("&size=4")).toBe("6,5,4,3");
    expect(await actions("&size=4&page=1")).toBe("2,1");
    expect((await blockOf(at, "bounced", "&size=4")).body).toMatchObject({ last: false, totalPages: 2, totalElements: 6 });
  });

  it("is asked about one address, and in an order that it knows", async () => {
    const at = bench();
    expect(await at.ncp("GET", "/send-block")).toMatchObject(invalid);
    expect(await at.ncp("GET", "/send-block?targetAddress=nobody")).toMatchObject(invalid);
    expect(await blockOf(at, "bounced", "&sort=targetAddress")).toMatchObject(invalid);
  });
});
