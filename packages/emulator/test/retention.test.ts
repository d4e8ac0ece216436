import { describe, expect, it } from "vitest";
import { bench, mails } from "./support/callers.js";
import { resultOf, sendTencent } from "./support/tencent.js";
import { listEmails, sendTwilio } from "./support/twilio.js";

const day = 86_400_000;

describe("retention", () => {
  it("lets Twilio forget a send after 7 days", async () => {
    const at = bench({ retention: true });
    const { operationId } = await sendTwilio(at, ["delivered@example.com"]);
    const [email] = (await listEmails(at)).emails;
    const reads = async (): Promise<unknown[]> => [
      (await at.twilio("GET", `/Emails/Operations/${operationId}`)).status,
      (await at.twilio("GET", `/Emails/${String(email?.id)}`)).status,
      (await listEmails(at)).emails.length,
      (await listEmails(at, `operationId=${operationId}`)).emails.length,
      ((await at.twilio("GET", "/Emails/Operations")).body as { operations: unknown[] }).operations.length,
    ];
    at.clock.advance(7 * day - 1);
    expect(await reads()).toEqual([200, 200, 1, 1, 1]);
    at.clock.advance(1);
    expect(await reads()).toEqual([404, 404, 0, 0, 0]);
    expect(at.emulator.mailbox("twilio")).toHaveLength(1);
  });

  it("lets Tencent forget a day 30 days after its end", async () => {
    const at = bench({ retention: true });
    await sendTencent(at, mails.tencent(["delivered@example.com"]));
    const read = () => resultOf(at, "GetSendEmailStatus", { RequestDate: "2026-03-01", Offset: 0, Limit: 10 });
    at.clock.advance(30 * day);
    expect(await read()).toHaveProperty("EmailStatusList.0.DeliverStatus", 1);
    at.clock.advance(day);
    expect(await read()).toHaveProperty("Error.Code", "FailedOperation.NotSupportDate");
  });

  it("is off by itself", async () => {
    const at = bench();
    const { operationId } = await sendTwilio(at, ["delivered@example.com"]);
    await sendTencent(at, mails.tencent(["delivered@example.com"]));
    at.clock.advance(400 * day);
    expect((await at.twilio("GET", `/Emails/Operations/${operationId}`)).status).toBe(200);
    expect(await resultOf(at, "GetSendEmailStatus", { RequestDate: "2026-03-01", Offset: 0, Limit: 10 })).toHaveProperty(
      "EmailStatusList.0.DeliverStatus",
      1,
    );
  });
});
