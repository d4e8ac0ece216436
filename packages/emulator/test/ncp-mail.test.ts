import { describe, expect, it } from "vitest";
import { bench, type Bench, mails } from "./support/callers.js";
import { addressed, listMails, sendNcp } from "./support/ncp.js";

interface Detail {
  readonly recipients: readonly Readonly<Record<string, unknown>>[];
}

const readMail = async (at: Bench, mailId = ""): Promise<Detail> => (await at.ncp("GET", `/mails/${mailId}`)).body as Detail;

/** Sends to these and reads the one mail that comes of it. */
async function sendAndRead(at: Bench, mail: object): Promise<() => Promise<Detail>> {
  const { content } = await listMails(at, await sendNcp(at, mail));
  return () => readMail(at, content[0]?.mailId);
}

describe("NCP's recipients", () => {
  const noReason = { sendResultCode: null, sendResultMessage: null, retryCount: 0 };
  const sent = { ...noReason, status: { code: "S" }, sendResultCode: "MAIL_SENT", received: false, receivedDate: null };
  const failed = (sendResultCode: string | null, sendResultMessage: string | null, retryCount = 0): object => {
    return { status: { code: "F" }, sendResultCode, sendResultMessage, retryCount, received: false };
  };

  it.each([
    ["delivered", sent],
    ["bounced", failed("RECIPIENT_ADDRESS_ERROR", "550 5.1.1 The email account that you tried to reach does not exist\n")],
    ["softbounce", failed("MAILBOX_ERROR", "452 4.2.2 mailbox full\n", 2)],
    ["spam", failed("SECURITY_AND_POLICY_ERROR", "550 5.7.1 The message was identified as spam\n")],
    ["suppressed", failed("SEND_BLOCK_ADDRESS", null)],
    ["failed", failed(null, null)],
    ["deferred", { ...sent, retryCount: 1 }],
    ["complained", sent],
    ["unsubscribed", sent],
    ["expanded", sent],
    ["quarantined", sent],
  ])("in the end: %s", async (name, end) => {
    const at = bench();
    const read = await sendAndRead(at, mails.ncp(addressed(name)));
    expect((await read()).recipients).toMatchObject([{ status: { code: "R" }, ...noReason }]);
    at.clock.advance(10_000);
    expect((await read()).recipients).toMatchObject([end]);
  });

  it.each(["opened", "clicked"])("receive the mail after it was sent: %s", async (name) => {
    const at = bench();
    const read = await sendAndRead(at, mails.ncp(addressed(name)));
    at.clock.advance(2000);
    expect((await read()).recipients).toMatchObject([sent]);
    at.clock.advance(5000);
    const received = { received: true, receivedDate: { utc: 1772323203120, formattedDateTime: "2026-03-01 09:00:03 120" } };
    expect((await read()).recipients).toMatchObject([{ ...sent, ...received }]);
  });

  it("show that a mail is tried again", async () => {
    const at = bench();
    const read = await sendAndRead(at, mails.ncp(addressed("deferred")));
    at.clock.advance(1000);
    const reply = "451 4.7.1 Greylisted, try again later\n";
    expect((await read()).recipients).toMatchObject([{ status: { code: "I" }, retryCount: 1, sendResultMessage: reply }]);
  });

  it("who have unsubscribed have no reason besides", async () => {
    const at = bench();
    const read = await sendAndRead(at, { ...mails.ncp(addressed("suppressed")), advertising: true });
    at.clock.advance(2000);
    expect((await read()).recipients).toMatchObject([{ status: { code: "U" }, ...noReason }]);
  });
});

describe("NCP's mail", () => {
  it("has all documented fields", async () => {
    const at = bench();
    const recipients = [
      { address: "delivered@example.com", name: "One", type: "R" },
      { address: "bounced@example.com", type: "C" },
      { address: "b@example.com", type: "B" },
    ];
    const references = { referencesHeader: "<1@example.org>", reservationDateTime: "2026-03-01 10:00" };
    const read = await sendAndRead(at, { ...mails.ncp([]), recipients, individual: false, ...references });
    at.clock.advance(3_700_000);
    const detail = await read();
    expect(detail).toMatchObject({
      requestId: "20260301000000000001",
      requestDate: { utc: 1772323200120 },
      mailId: "20260301000000000002",
      title: "Hello",
      body: "<p>Hello</p>",
      templateSid: null,
      templateName: null,
      emailStatus: { label: "Partial failure", code: "PF" },
      senderAddress: "sender@example.org",
      senderName: null,
      sendDate: { utc: 1772326802000 },
      reservationDate: { utc: 1772326800000 },
      referencesHeader: "<1@example.org>",
      attachFiles: [],
      advertising: false,
    });
    expect(detail.recipients.map(({ address, name, type }) => [address, name, type])).toEqual([
      ["delivered@example.com", "One", { label: "Recipient", code: "R" }],
      ["bounced@example.com", null, { label: "Cc", code: "C" }],
      ["b@example.com", null, { label: "Bcc", code: "B" }],
    ]);
  });

  it("is not found under the id of its request", async () => {
    const at = bench();
    const requestId = await sendNcp(at, mails.ncp(addressed("a")));
    expect(await at.ncp("GET", `/mails/${requestId}`)).toMatchObject({ status: 400, body: { error: { code: "77103" } } });
  });
});
