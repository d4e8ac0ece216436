import { describe, expect, it } from "vitest";
import { azureTopic } from "../src/index.js";
import { bench, type Bench, mails } from "./support/callers.js";
import { eventsOf, type Fields } from "./support/receiver.js";

const send = async (at: Bench, to: readonly string[], more: object = {}): Promise<string> => {
  const reply = await at.azure("POST", "/emails:send?api-version=2025-09-01", { ...mails.azure(to), ...more });
  return (reply.body as { id: string }).id;
};

const deliver = (at: Bench): Promise<Fields[]> => eventsOf((target) => at.emulator.deliverEvents("azure", target));

const dataOf = ({ data }: Fields): Fields => data as Fields;

describe("Azure's delivery reports", () => {
  it.each([
    ["delivered", "Delivered", ""],
    ["bounced", "Bounced", "550 5.1.1 The email account that you tried to reach does not exist"],
    ["softbounce", "Failed", "452 4.2.2 mailbox full"],
    ["suppressed", "Suppressed", ""],
    ["failed", "Failed", "The message could not be delivered."],
    ["deferred", "Delivered", ""],
    ["quarantined", "Quarantined", ""],
    ["spam", "FilteredSpam", "550 5.7.1 The message was identified as spam"],
    ["expanded", "Expanded", ""],
    ["complained", "Delivered", ""],
    ["unsubscribed", "Delivered", ""],
  ])("%s", async (name, status, statusMessage) => {
    const at = bench();
    await send(at, [`${name}@example.com`]);
    at.clock.advance(10_000);
    const data = { status, deliveryStatusDetails: { statusMessage } };
    expect(await deliver(at)).toMatchObject([{ eventType: "Microsoft.Communication.EmailDeliveryReportReceived", data }]);
  });

  it("have the envelope of Event Grid, and come a step after what they tell", async () => {
    const at = bench();
    const messageId = await send(at, ["delivered@example.com"]);
    at.clock.advance(2999);
    expect(await deliver(at)).toEqual([]);
    at.clock.advance(1);
    expect(await deliver(at)).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/) as string,
        topic: azureTopic,
        subject: `sender/sender@example.org/message/${messageId}`,
        eventType: "Microsoft.Communication.EmailDeliveryReportReceived",
        eventTime: "2026-03-01T00:00:03.1200000Z",
        dataVersion: "1.0",
        metadataVersion: "1",
        data: {
          sender: "sender@example.org",
          recipient: "delivered@example.com",
          internetMessageId: `<${messageId}@example.com>`,
          messageId,
          status: "Delivered",
          deliveryStatusDetails: { statusMessage: "", recipientMailServerHostName: "mx.example.com" },
          deliveryAttemptTimestamp: "2026-03-01T00:00:02.1200000+00:00",
        },
      },
    ]);
  });

  it("are one for each address, copies included, in a failed operation, too", async () => {
    const at = bench();
    const to = [{ address: "suppressed@example.com" }, { address: "suppressed@example.com" }];
    await send(at, [], { recipients: { to, bcc: [{ address: "suppressed+2@example.com" }] } });
    at.clock.advance(3000);
    const data = (await deliver(at)).map(dataOf);
    expect(data).toMatchObject([{ recipient: "suppressed@example.com" }, { recipient: "suppressed+2@example.com" }]);
    for (const report of data) expect(Object.keys(report)).not.toContain("internetMessageId");
  });
});

describe("Azure's engagement reports", () => {
  const engagementType = "Microsoft.Communication.EmailEngagementTrackingReportReceived";

  it("of an opened mail do not say by whom, as in the documentation", async () => {
    const at = bench();
    const messageId = await send(at, ["opened@example.com"]);
    at.clock.advance(10_000);
    const [, report] = await deliver(at);
    expect(report).toMatchObject({ eventType: engagementType, eventTime: "2026-03-01T00:00:04.1200000Z" });
    expect(report?.data).toEqual({
      sender: "sender@example.org",
      messageId,
      userActionTimeStamp: "2026-03-01T00:00:03.1200000+00:00",
      engagementContext: "",
      userAgent: "Mozilla/5.0",
      engagementType: "view",
    });
  });

  it("of a link that was followed have it, and say by whom", async () => {
    const at = bench();
    await send(at, ["clicked@example.com"]);
    at.clock.advance(10_000);
    const data = (await deliver(at)).map(dataOf);
    expect(data).toMatchObject([
      { status: "Delivered" },
      { engagementType: "view", recipient: "clicked@example.com", userActionTimestamp: "2026-03-01T00:00:03.1200000+00:00" },
      { engagementType: "click", recipient: "clicked@example.com", engagementContext: "https://www.example.com/" },
    ]);
  });

  it("do not come where the mail is not tracked", async () => {
    const at = bench();
    await send(at, ["opened@example.com"], { userEngagementTrackingDisabled: true });
    at.clock.advance(10_000);
    expect(await deliver(at)).toMatchObject([{ data: { status: "Delivered" } }]);
  });
});
