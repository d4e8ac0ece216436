import { describe, expect, it } from "vitest";
import { bench } from "./support/callers.js";
import { type EmailPage, listEmails, sendTwilio } from "./support/twilio.js";

describe("Twilio's Emails", () => {
  const undelivered = ["QUEUED", "SENT", "UNDELIVERED", "UNDELIVERED"];
  const delivered = ["QUEUED", "SENT", "DELIVERED", "DELIVERED"];
  const opened = ["QUEUED", "SENT", "DELIVERED", "OPENED"];
  const failed = ["QUEUED", "QUEUED", "FAILED", "FAILED"];

  it.each([
    ["delivered", delivered],
    ["bounced", undelivered],
    ["softbounce", undelivered],
    ["spam", undelivered],
    ["suppressed", failed],
    ["failed", failed],
    ["deferred", ["QUEUED", "SENT", "SENT", "DELIVERED"]],
    ["opened", opened],
    ["clicked", opened],
    ["quarantined", delivered],
    ["expanded", delivered],
    ["complained", delivered],
    ["unsubscribed", delivered],
  ])("%s", async (name, steps) => {
    const at = bench();
    await sendTwilio(at, [`${name}@example.com`]);
    for (const status of steps) {
      const { emails } = await listEmails(at);
      expect(emails.map((email) => email.status)).toEqual([status]);
      at.clock.advance(1000);
    }
  });

  it("are one for each recipient, and only a single one has its content", async () => {
    const at = bench();
    const to = [{ address: "delivered@example.com", name: "One" }, { address: "bounced@example.com" }];
    const { operationId } = await sendTwilio(at, [], { to, tags: { order: "o-1" } });
    at.clock.advance(2500);
    const related = {
      name: "OPERATION",
      id: operationId,
      uri: `https://comms.twilio.com/v1/Emails/Operations/${operationId}`,
    };
    const common = {
      id: expect.stringMatching(/^comms_email_[0-7][0-9a-hjkmnp-tv-z]{25}$/) as string,
      from: { address: "sender@example.org", name: "Sender" },
      related: [related],
      tags: { order: "o-1" },
      scheduledFor: null,
      createdAt: "2026-03-01T00:00:00Z",
      updatedAt: "2026-03-01T00:00:02Z",
      deletedAt: null,
    };
    const { emails } = await listEmails(at);
    expect(emails).toEqual([
      { ...common, to: [to[0]], status: "DELIVERED" },
      { ...common, to: [to[1]], status: "UNDELIVERED" },
    ]);
    const fetched = await at.twilio("GET", `/Emails/${String(emails[1]?.id)}`);
    expect(fetched.body).toEqual({ ...emails[1], content: { subject: "Hello", html: "<p>Hello</p>", attachments: [] } });
  });

  it("wait for their schedule", async () => {
    const at = bench();
    const { operationId } = await sendTwilio(at, ["opened@example.com"], { schedule: { sendAt: ["2026-03-01T01:00:00Z"] } });
    const scheduled = { status: "SCHEDULED", scheduledFor: "2026-03-01T01:00:00Z", updatedAt: "2026-03-01T00:00:00Z" };
    expect((await listEmails(at, `operationId=${operationId}`)).emails).toMatchObject([scheduled]);
    at.clock.advance(3_603_000);
    expect((await listEmails(at)).emails).toMatchObject([{ ...scheduled, status: "OPENED", updatedAt: "2026-03-01T01:00:03Z" }]);
  });

  it("are not found under another id", async () => {
    const at = bench();
    const { operationId } = await sendTwilio(at, ["a@example.com"]);
    expect((await at.twilio("GET", "/Emails/comms_email_01h2xcejqtf2nbrexx3vqjhp41")).status).toBe(404);
    expect((await at.twilio("GET", `/Emails/${operationId}`)).status).toBe(400);
  });
});

describe("Twilio's list of Emails is filtered", () => {
  const addresses = ({ emails }: EmailPage): string[] => emails.map(({ to }) => to[0].address);

  it("by operation, status and tags", async () => {
    const at = bench();
    const first = await sendTwilio(at, ["delivered@example.com", "bounced@example.com"], { tags: { a: "1", b: "2" } });
    await sendTwilio(at, ["delivered+2@example.com"], { tags: { a: "1" } });
    at.clock.advance(2000);
    expect(addresses(await listEmails(at, `operationId=${first.operationId}`))).toHaveLength(2);
    expect(addresses(await listEmails(at, "operationId=comms_operation_01h2xcejqtf2nbrexx3vqjhp41"))).toEqual([]);
    expect(addresses(await listEmails(at, "status=DELIVERED"))).toEqual(["delivered@example.com", "delivered+2@example.com"]);
    expect(addresses(await listEmails(at, `operationId=${first.operationId}&status=DELIVERED`))).toHaveLength(1);
    expect(addresses(await listEmails(at, "tags=a:1;"))).toHaveLength(3);
    expect(addresses(await listEmails(at, "tags=a:1;b:2;"))).toHaveLength(2);
    expect(addresses(await listEmails(at, "tags=a:2;"))).toEqual([]);
  });

  it("by the time of their creation and by Profile", async () => {
    const at = bench();
    const profileId = "mem_profile_01h2xcejqtf2nbrexx3vqjhp41";
    await sendTwilio(at, ["early@example.com"]);
    at.clock.advance(3_600_000);
    await sendTwilio(at, [], { to: [{ memoryStoreId: "mem_store_1", profileId }, { address: "late@example.com" }] });
    expect(addresses(await listEmails(at, "startDate=2026-03-01T00:30:00Z"))).toHaveLength(2);
    expect(addresses(await listEmails(at, "endDate=2026-03-01T00:30:00Z"))).toEqual(["early@example.com"]);
    expect(addresses(await listEmails(at, "startDate=2026-03-01T00:30:00Z&endDate=2026-03-01T00:31:00Z"))).toEqual([]);
    expect(addresses(await listEmails(at, `profile=${profileId}`))).toHaveLength(1);
    expect((await at.twilio("GET", "/Emails?startDate=yesterday")).status).toBe(400);
    expect((await at.twilio("GET", "/Emails?tags=a:1")).status).toBe(400);
  });
});
