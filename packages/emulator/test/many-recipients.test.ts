import { describe, expect, it } from "vitest";
import { bench, mails } from "./support/callers.js";
import { listMails, sendNcp } from "./support/ncp.js";
import { mailing, resultOf, rows } from "./support/tencent.js";
import { allPages, listEmails, sendTwilio } from "./support/twilio.js";

const people = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${index % 4 === 0 ? "bounced" : "delivered"}+${String(index)}@example.com`);

// What is slow here runs into the time limit of a test.
describe("many recipients", () => {
  it("of Twilio, 10,000 in one operation", async () => {
    const at = bench();
    const { operationId } = await sendTwilio(at, people(10_000));
    await sendTwilio(at, people(10_000));
    at.clock.advance(2000);
    expect((await at.twilio("GET", `/Emails/Operations/${operationId}`)).body).toMatchObject({
      status: "COMPLETED",
      stats: { total: 10_000, delivered: 7_500, undelivered: 2_500 },
    });
    const pages = await allPages((token) => listEmails(at, `operationId=${operationId}${token}`));
    expect(pages).toHaveLength(200);
    expect(new Set(pages.flatMap(({ emails }) => emails.map(({ id }) => id))).size).toBe(10_000);
  });

  it("of NCP, 10,000 in one request", async () => {
    const at = bench();
    const requestId = await sendNcp(at, mails.ncp(people(10_000)));
    at.clock.advance(2000);
    expect((await at.ncp("GET", `/mails/requests/${requestId}/status`)).body).toMatchObject({ finishCount: 10_000 });
    const ids = new Set<string>();
    for (let page = 0, last = false; !last; page++) {
      const read = await listMails(at, requestId, `?size=20&page=${String(page)}`);
      for (const { mailId } of read.content) ids.add(mailId);
      last = read.last;
    }
    expect(ids.size).toBe(10_000);
    const failed = await listMails(at, requestId, "?size=1000&page=2&sendStatus=F");
    expect([failed.content.length, failed.last]).toEqual([500, true]);
    for (const { mailId } of failed.content) {
      expect((await at.ncp("GET", `/mails/${mailId}`)).body).toMatchObject({ recipients: [{ status: { code: "F" } }] });
    }
  });

  it("of Tencent, 10,000 on one day", async () => {
    const at = bench();
    await resultOf(at, "BatchSendEmail", mailing(10_000));
    const found = new Set<unknown>();
    for (let offset = 0; offset < 10_000; offset += 100) {
      for (const { ToEmailAddress } of await rows(at, { Offset: offset })) found.add(ToEmailAddress);
    }
    expect(found.size).toBe(10_000);
    expect(await rows(at, { Offset: 10_000 })).toEqual([]);
  });
});
