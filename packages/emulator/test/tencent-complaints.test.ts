import { describe, expect, it } from "vitest";
import { bench, type Bench, mails } from "./support/callers.js";
import { codeOf, mailing, resultOf, type Row, sendTencent } from "./support/tencent.js";

const period = { StartTime: "2026-03-01", EndTime: "2026-03-01" };
const complained = (...tags: string[]): string[] => tags.map((tag) => `complained+${tag}@example.com`);

const complaints = async (at: Bench, filter: object = {}): Promise<readonly Row[]> =>
  (await resultOf(at, "GetAbuseReport", { ...period, ...filter })).Data as readonly Row[];

const recipients = async (at: Bench, filter: object): Promise<unknown> =>
  (await complaints(at, filter)).map(({ OriginalRcptTo }) => OriginalRcptTo);

describe("Tencent's complaints", () => {
  it("are told from the time on at which they were made", async () => {
    const at = bench();
    const BulkId = await sendTencent(at, mails.tencent(["complained@example.com", "delivered@example.com"]));
    at.clock.advance(2999);
    expect(await resultOf(at, "GetAbuseReport", period)).toMatchObject({ TotalCount: 0, Data: [] });
    at.clock.advance(1);
    expect(await complaints(at)).toEqual([
      {
        DeliverTime: "2026-03-01 08:00:00",
        OriginalMailFrom: "sender@example.org",
        OriginalRcptTo: "complained@example.com",
        FromDomain: "example.org",
        ComplainTime: "2026-03-01 08:00:03",
        AbuseTime: "2026-03-01 08:00:03",
        InsertTime: "2026-03-01 08:00:03",
        Mta: "example.com",
        SourceIp: "",
        TemplateId: "1",
        BulkId,
        MessageId: expect.stringMatching(/@example\.org$/) as string,
        Subject: "Hello",
      },
    ]);
  });

  it("are filtered by sender, recipient and template", async () => {
    const at = bench({ stepMs: 0 });
    await sendTencent(at, mails.tencent(complained("a")));
    const other = { FromEmailAddress: "News <news@mail.example.org>", Template: undefined, Simple: { Text: "" } };
    await sendTencent(at, { ...mails.tencent(complained("b")), ...other });
    await resultOf(at, "BatchSendEmail", mailing(12));
    const [a, b, third] = [...complained("a", "b"), "complained+12@example.com"];
    expect(await recipients(at, {})).toEqual([a, b, third]);
    expect(await recipients(at, { FromDomain: "mail.example.org" })).toEqual([b]);
    expect(await recipients(at, { FromAddress: "sender@example.org" })).toEqual([a, third]);
    expect(await recipients(at, { ToAddress: "complained+a@example.com" })).toEqual([a]);
    expect(await recipients(at, { Mta: "example.com" })).toHaveLength(3);
    expect(await recipients(at, { Mta: "example.net" })).toEqual([]);
    expect(await recipients(at, { TemplateId: "7" })).toEqual([third]);
  });

  it("are those of a period, of days or of seconds", async () => {
    const at = bench();
    await sendTencent(at, mails.tencent(complained("a")));
    at.clock.advance(86_400_000);
    const count = async (StartTime: string, EndTime: string): Promise<number> =>
      (await complaints(at, { StartTime, EndTime })).length;
    expect(await count("2026-02-28", "2026-02-28")).toBe(0);
    expect(await count("2026-02-28", "2026-03-01")).toBe(1);
    expect(await count("2026-03-02", "2026-03-02")).toBe(0);
    expect(await count("2026-03-01 08:00:03", "2026-03-01 08:00:03")).toBe(1);
    expect(await count("2026-03-01 08:00:04", "2026-03-01 09:00:00")).toBe(0);
    expect(await count("2026-03-02", "2026-03-01")).toBe(0);
  });

  it("have pages, and without a limit 1000 rows", async () => {
    const at = bench({ stepMs: 0 });
    const tags = Array.from({ length: 1010 }, (_, index) => String(index));
    for (let first = 0; first < tags.length; first += 50)
      await sendTencent(at, mails.tencent(complained(...tags.slice(first, first + 50))));
    expect(await resultOf(at, "GetAbuseReport", { ...period, Limit: 1 })).toMatchObject({ TotalCount: 1010 });
    expect(await recipients(at, { Offset: 1, Limit: 2 })).toEqual(complained("1", "2"));
    expect(await complaints(at)).toHaveLength(1000);
    expect(await complaints(at, { Offset: 1000 })).toHaveLength(10);
    expect(await codeOf(at, "GetAbuseReport", { ...period, Limit: 101 })).toBe("FailedOperation.InvalidLimit");
  });

  it.each([
    ["StartTime", "soon", "InvalidParameter.InvalidStartTimeFormat"],
    ["StartTime", "2026-02-30", "InvalidParameter.InvalidStartTimeFormat"],
    ["EndTime", "2026-03-01T08:00:00", "InvalidParameter.InvalidEndTimeFormat"],
  ])("are not told with %s %s", async (field, text, code) => {
    expect(await codeOf(bench(), "GetAbuseReport", { ...period, [field]: text })).toBe(code);
  });
});
