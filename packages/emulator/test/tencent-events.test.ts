import { describe, expect, it } from "vitest";
import { outcomes } from "../src/index.js";
import { bench, type Bench, mails } from "./support/callers.js";
import { createReceiver, eventsOf, type Fields } from "./support/receiver.js";
import { faultsOfPushed } from "./support/spec-schema.js";
import { mailing, resultOf, rows, sendTencent } from "./support/tencent.js";

const deliver = (at: Bench): Promise<Fields[]> => eventsOf((target) => at.emulator.deliverEvents("tencent", target));

const tencentMail = (names: readonly string[], more: object = {}): object => {
  return { ...mails.tencent(names.map((name) => `${name}@example.com`)), ...more };
};

describe("Tencent's callbacks", () => {
  const noSuchAccount = "550 5.1.1 The email account that you tried to reach does not exist";
  const spam = "550 5.7.1 The message was identified as spam";
  const delivered = { event: "delivered", eventid: 1 };
  const opened = { event: "open", eventid: 4, useragent: "Mozilla/5.0" };

  it.each([
    ["delivered", [delivered]],
    ["bounced", [{ event: "bounce", eventid: 3, bounceType: "hard_bounce", reason: noSuchAccount }]],
    ["softbounce", [{ event: "bounce", eventid: 3, bounceType: "soft_bounce", reason: "452 4.2.2 mailbox full" }]],
    ["spam", [{ event: "bounce", eventid: 3, bounceType: "hard_bounce", reason: spam }]],
    ["suppressed", []],
    ["failed", []],
    ["deferred", [{ event: "deferred", eventid: 8, reason: "451 4.7.1 Greylisted, try again later" }, delivered]],
    ["opened", [delivered, opened]],
    ["clicked", [delivered, opened, { event: "click", eventid: 5, link: "https://www.example.com/", useragent: "Mozilla/5.0" }]],
    ["complained", [delivered, { event: "spamreport", eventid: 6 }]],
    ["unsubscribed", [delivered, { event: "unsubscribe", eventid: 7 }]],
    ["quarantined", [delivered]],
    ["expanded", [delivered]],
  ])("%s", async (name, expected) => {
    const at = bench();
    const bulkId = await sendTencent(at, tencentMail([name]));
    at.clock.advance(10_000);
    expect(await deliver(at)).toEqual(
      expected.map((event) => {
        return {
          ...event,
          email: `${name}@example.com`,
          bulkId,
          timestamp: expect.any(Number) as number,
          username: "1300000000",
          from: "sender@example.org",
          fromDomain: "example.org",
          templateId: 1,
          subject: "Hello",
          messageId: expect.stringMatching(/^[0-9a-f-]{36}@example\.org$/) as string,
          sentTimestamp: 1772323200,
        };
      }),
    );
  });

  it("have what the sender gave for them", async () => {
    const at = bench();
    const SmtpHeaders = JSON.stringify({ "X-Tencentcloudses-Cb-Custom": "order 1" });
    const given = { Subject: "Grüße", SmtpMessageId: "<1@example.org>", SmtpHeaders, Template: undefined, Simple: { Text: "" } };
    await sendTencent(at, tencentMail(["delivered"], given));
    await sendTencent(at, tencentMail(["delivered+2"], { SmtpHeaders: "no JSON" }));
    at.clock.advance(2000);
    const [first, second] = await deliver(at);
    expect(first).toMatchObject({
      subject: "=?UTF-8?B?R3LDvMOfZQ==?=",
      messageId: "<1@example.org>",
      "X-Tencentcloudses-Cb-Custom": "order 1",
    });
    expect(Object.keys(first ?? {})).not.toContain("templateId");
    expect(Object.keys(second ?? {})).not.toContain("X-Tencentcloudses-Cb-Custom");
  });

  it("name the task of a mailing, whose ids they alone tell", async () => {
    const at = bench();
    await resultOf(at, "BatchSendEmail", mailing(2));
    at.clock.advance(2000);
    const events = await deliver(at);
    expect(events).toMatchObject([
      { event: "delivered", taskId: 1 },
      { event: "bounce", taskId: 1 },
    ]);
    expect(events.map(({ bulkId }) => bulkId)).toEqual((await rows(at)).map(({ MessageId }) => MessageId));
  });
});

describe("Tencent's requests", () => {
  it.each(["bulkId", "bulkid"] as const)("fit the spec, one event each, with the spelling %s", async (spelling) => {
    const at = bench();
    const messageId = await sendTencent(at, tencentMail(outcomes));
    at.clock.advance(10_000);
    const { requests, to } = createReceiver();
    // Two of the outcomes are not told, and five more than once.
    const records = await at.emulator.deliverEvents("tencent", { to, spelling });
    expect(records).toEqual(Array(outcomes.length + 4).fill({ events: 1, status: 200 }));
    for (const { headers, text } of requests) {
      expect(headers.get("content-type")).toBe("application/json");
      const body = JSON.parse(text) as Fields;
      expect(faultsOfPushed("tencent", "mailEvent", "application/json", body)).toEqual([]);
      expect([body[spelling], "bulkId" in body, "bulkid" in body]).toEqual([
        messageId,
        spelling === "bulkId",
        spelling === "bulkid",
      ]);
    }
  });

  it("which would show if they did not", () => {
    expect(faultsOfPushed("tencent", "mailEvent", "application/json", { event: 1 })).not.toEqual([]);
  });
});
