import { describe, expect, it } from "vitest";
import { bench, mails } from "./support/callers.js";
import { rows, sendTencent as send } from "./support/tencent.js";

const waiting = { SendStatus: 0, DeliverStatus: 0, DeliverMessage: "", DeliverTime: 0 };
const requestTime = 1772323200;
const delivered = { ...waiting, DeliverStatus: 1, DeliverTime: requestTime + 2 };

describe("Tencent's stories", () => {
  it.each([
    ["delivered", [waiting, waiting, delivered]],
    [
      "bounced",
      [
        waiting,
        waiting,
        {
          SendStatus: 0,
          DeliverStatus: 3,
          DeliverMessage: "550 5.1.1 The email account that you tried to reach does not exist",
          DeliverTime: requestTime + 2,
        },
      ],
    ],
    [
      "softbounce",
      [
        waiting,
        waiting,
        { ...waiting, DeliverStatus: 3, DeliverMessage: "452 4.2.2 mailbox full", DeliverTime: requestTime + 2 },
      ],
    ],
    [
      "spam",
      [
        waiting,
        waiting,
        {
          ...waiting,
          DeliverStatus: 3,
          DeliverMessage: "550 5.7.1 The message was identified as spam",
          DeliverTime: requestTime + 2,
        },
      ],
    ],
    ["quarantined", [waiting, waiting, delivered, delivered]],
    ["expanded", [waiting, waiting, delivered, delivered]],
    ["opened", [waiting, waiting, delivered, { ...delivered, UserOpened: true }]],
    [
      "clicked",
      [waiting, waiting, delivered, { ...delivered, UserOpened: true }, { ...delivered, UserOpened: true, UserClicked: true }],
    ],
    ["complained", [waiting, waiting, delivered, { ...delivered, UserComplained: true, UserComplainted: true }]],
    ["unsubscribed", [waiting, waiting, delivered, { ...delivered, UserUnsubscribed: true }]],
    ["suppressed", [waiting, waiting, { ...waiting, SendStatus: 1007 }]],
    ["failed", [waiting, waiting, { ...waiting, SendStatus: 1001 }]],
    [
      "deferred",
      [
        waiting,
        { ...waiting, DeliverStatus: 8, DeliverMessage: "451 4.7.1 Greylisted, try again later" },
        { ...waiting, DeliverStatus: 8, DeliverMessage: "451 4.7.1 Greylisted, try again later" },
        { ...waiting, DeliverStatus: 1, DeliverTime: requestTime + 3 },
      ],
    ],
  ])("%s", async (name, steps) => {
    const at = bench();
    const MessageId = await send(at, mails.tencent([`${name}@example.com`]));
    for (const says of steps) {
      expect(await rows(at, { MessageId })).toEqual([
        {
          MessageId,
          ToEmailAddress: `${name}@example.com`,
          FromEmailAddress: "sender@example.org",
          RequestTime: requestTime,
          UserOpened: false,
          UserClicked: false,
          UserUnsubscribed: false,
          UserComplainted: false,
          UserComplained: false,
          ...says,
        },
      ]);
      at.clock.advance(1000);
    }
  });
});

describe("Tencent's rows", () => {
  it("have an id with the Chinese time", async () => {
    expect(await send(bench(), mails.tencent(["delivered@example.com"]))).toMatch(
      /^qcloudses-30-1300000000-date-20260301080000-[0-9A-Za-z]{12}$/,
    );
  });

  it("are one for each recipient, copies included", async () => {
    const at = bench();
    const mail = {
      ...mails.tencent(["a@example.com"]),
      Cc: ["bounced@example.com"],
      Bcc: ["suppressed@example.com", "a@example.com"],
    };
    const MessageId = await send(at, mail);
    at.clock.advance(2000);
    expect(await rows(at, { MessageId })).toMatchObject([
      { ToEmailAddress: "a@example.com", DeliverStatus: 1 },
      { ToEmailAddress: "bounced@example.com", DeliverStatus: 3 },
      { ToEmailAddress: "suppressed@example.com", SendStatus: 1007 },
    ]);
  });

  it("are found by recipient, in parts, and only on the Chinese day of the send", async () => {
    const at = bench();
    await send(at, mails.tencent(["a@example.com", "b@example.com"]));
    await send(at, mails.tencent(["a@example.com"]));
    at.clock.advance(16 * 3_600_000);
    await send(at, mails.tencent(["a@example.com"]));
    expect(await rows(at, { ToEmailAddress: "a@example.com" })).toHaveLength(2);
    expect(await rows(at, { Offset: 1, Limit: 1 })).toMatchObject([{ ToEmailAddress: "b@example.com" }]);
    expect(await rows(at, { Offset: 3 })).toEqual([]);
    expect(await rows(at, { RequestDate: "2026-03-02" })).toHaveLength(1);
    expect(await rows(at, { RequestDate: "2026-02-28" })).toEqual([]);
  });
});
