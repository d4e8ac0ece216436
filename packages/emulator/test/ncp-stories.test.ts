import { describe, expect, it } from "vitest";
import { bench, mails } from "./support/callers.js";
import { addressed, listMails as list, type MailPage, sendNcp as send } from "./support/ncp.js";

const codes = ({ content }: MailPage): string[] => content.map(({ emailStatus }) => emailStatus.code);

describe("NCP's stories of single mails", () => {
  it.each([
    ["delivered", false, ["R", "I", "S"]],
    ["bounced", false, ["R", "I", "F"]],
    ["failed", false, ["R", "I", "F"]],
    ["suppressed", false, ["R", "I", "F"]],
    ["suppressed", true, ["R", "I", "U"]],
    ["deferred", false, ["R", "I", "I", "S"]],
    ["softbounce", false, ["R", "I", "F"]],
    ["spam", false, ["R", "I", "F"]],
    ["quarantined", false, ["R", "I", "S"]],
    ["expanded", false, ["R", "I", "S"]],
    ["opened", false, ["R", "I", "S", "S"]],
    ["clicked", false, ["R", "I", "S", "S"]],
    ["complained", false, ["R", "I", "S", "S"]],
    ["unsubscribed", true, ["R", "I", "S", "S"]],
  ])("%s, advertising %s", async (name, advertising, steps) => {
    const at = bench();
    const requestId = await send(at, { ...mails.ncp(addressed(name)), advertising });
    for (const code of steps) {
      expect(codes(await list(at, requestId))).toEqual([code]);
      at.clock.advance(1000);
    }
  });
});

describe("NCP's stories of one mail to several", () => {
  it.each([
    [
      ["delivered", "delivered+2"],
      ["R", "I", "S", "S"],
    ],
    [
      ["delivered", "bounced"],
      ["R", "I", "PF", "PF"],
    ],
    [
      ["bounced", "failed"],
      ["R", "I", "F", "F"],
    ],
    [
      ["bounced", "deferred"],
      ["R", "I", "I", "PF"],
    ],
  ])("%j", async (names, steps) => {
    const at = bench();
    const requestId = await send(at, { ...mails.ncp(addressed(...names)), individual: false });
    for (const code of steps) {
      expect(codes(await list(at, requestId))).toEqual([code]);
      at.clock.advance(1000);
    }
  });

  it("is finished when it is sent, whatever its recipients do later", async () => {
    const at = bench();
    const requestId = await send(at, { ...mails.ncp(addressed("opened", "delivered")), individual: false });
    at.clock.advance(5000);
    expect(await list(at, requestId)).toMatchObject({ content: [{ sendDate: { utc: 1772323202120 } }] });
  });

  it("is unsubscribed from only where nobody else is in it", async () => {
    const at = bench();
    const mail = { ...mails.ncp(addressed("suppressed", "bounced")), individual: false, advertising: true };
    const requestId = await send(at, mail);
    at.clock.advance(2000);
    expect(codes(await list(at, requestId))).toEqual(["F"]);
  });
});

describe("NCP's list", () => {
  const requestDate = { utc: 1772323200120, formattedDate: "2026-03-01", formattedDateTime: "2026-03-01 09:00:00 120" };

  it("shows a mail with all documented fields", async () => {
    const at = bench();
    const sent = await at.ncp("POST", "/mails", {
      ...mails.ncp(addressed("delivered", "b", "c")),
      individual: false,
      senderName: "Sender",
    });
    expect([sent.status, sent.body]).toEqual([201, { requestId: "20260301000000000001", count: 1 }]);
    at.clock.advance(2500);
    expect(await list(at, "20260301000000000001")).toEqual({
      content: [
        {
          requestId: "20260301000000000001",
          requestDate,
          mailId: "20260301000000000002",
          title: "Hello",
          templateSid: null,
          templateName: null,
          emailStatus: { label: "Sent successfully", code: "S" },
          senderAddress: "sender@example.org",
          senderName: "Sender",
          sendDate: { utc: 1772323202120, formattedDate: "2026-03-01", formattedDateTime: "2026-03-01 09:00:02 120" },
          representativeRecipient: "delivered@example.com(2)",
          reservationStatus: { label: "Send immediately", code: "N" },
          advertising: false,
        },
      ],
      last: true,
      totalElements: 1,
      totalPages: 1,
      first: true,
      numberOfElements: 1,
      sort: [
        {
          direction: "DESC",
          property: "createUtc",
          ignoreCase: false,
          nullHandling: "NATIVE",
          ascending: false,
          descending: true,
        },
      ],
      size: 10,
      number: 0,
    });
  });

  it("pages over 25 mails, newest first", async () => {
    const at = bench();
    const requestId = await send(at, mails.ncp(Array.from({ length: 25 }, (_, index) => `user${String(index)}@example.com`)));
    const pages = [await list(at, requestId), await list(at, requestId, "?page=1"), await list(at, requestId, "?page=2")];
    const all = { totalElements: 25, totalPages: 3, size: 10 };
    expect(pages).toMatchObject([
      { ...all, number: 0, first: true, last: false, numberOfElements: 10 },
      { ...all, number: 1, first: false, last: false, numberOfElements: 10 },
      { ...all, number: 2, first: false, last: true, numberOfElements: 5 },
    ]);
    const ids = pages.flatMap(({ content }) => content.map(({ mailId }) => mailId));
    expect(new Set(ids).size).toBe(25);
    expect(ids).toEqual([...ids].sort().reverse());
    expect(await list(at, requestId, "?page=3")).toMatchObject({ content: [], last: true, numberOfElements: 0 });
    expect((await list(at, requestId, "?size=25&sort=id,asc")).content.map(({ mailId }) => mailId)).toEqual([...ids].reverse());
  });

  it("is filtered by status, mail, recipient and title", async () => {
    const at = bench();
    const requestId = await send(at, { ...mails.ncp(addressed("delivered", "bounced", "suppressed")), advertising: true });
    at.clock.advance(2000);
    expect(codes(await list(at, requestId, "?sendStatus=S"))).toEqual(["S"]);
    expect(codes(await list(at, requestId, "?sendStatus=S&sendStatus=U"))).toEqual(["U", "S"]);
    expect(codes(await list(at, requestId, "?recipientAddress=bounced%40example.com"))).toEqual(["F"]);
    expect(codes(await list(at, requestId, "?mailId=20260301000000000002"))).toEqual(["S"]);
    expect(codes(await list(at, requestId, "?title=ell"))).toHaveLength(3);
    expect(codes(await list(at, requestId, "?title=nothing"))).toEqual([]);
    expect(codes(await list(at, requestId, "?sort=statusCode"))).toEqual(["F", "S", "U"]);
  });

  it.each([
    ["reservationUtc", 1772326800000],
    ["reservationDateTime", "2026-03-01 10:00"],
  ])("shows a mail reserved by %s as ready until its time", async (field, time) => {
    const at = bench();
    const requestId = await send(at, { ...mails.ncp(addressed("delivered")), [field]: time });
    at.clock.advance(3_500_000);
    expect(await list(at, requestId)).toMatchObject({
      content: [{ emailStatus: { code: "R" }, sendDate: null, reservationStatus: { code: "Y" } }],
    });
    at.clock.advance(102_000);
    expect(codes(await list(at, requestId))).toEqual(["S"]);
  });

  it("holds a mail that nobody confirms", async () => {
    const at = bench();
    const requestId = await send(at, { ...mails.ncp(addressed("delivered")), confirmAndSend: true });
    at.clock.advance(86_400_000);
    expect(codes(await list(at, requestId))).toEqual(["R"]);
  });

  it("takes title and sender from a template", async () => {
    const at = bench();
    const requestId = await send(at, { templateSid: 41, recipients: [{ address: "a@example.com" }] });
    expect(await list(at, requestId)).toMatchObject({
      content: [{ templateSid: 41, templateName: "Template 41", title: "Template 41" }],
    });
  });
});
