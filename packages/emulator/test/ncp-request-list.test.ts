import { describe, expect, it } from "vitest";
import { bench, type Bench, mails, type Reply } from "./support/callers.js";
import { addressed, sendNcp } from "./support/ncp.js";

describe("NCP's list of requests", () => {
  const period = "startDateTime=2026-03-01&endDateTime=2026-03-31";
  const ask = (at: Bench, query: string): Promise<Reply> => at.ncp("GET", `/mails/requests?${query}`);
  const ids = ({ body }: Reply): string[] =>
    (body as { content: { requestId: string }[] }).content.map(({ requestId }) => requestId);

  it("shows a request with all documented fields", async () => {
    const at = bench();
    const requestId = await sendNcp(at, { ...mails.ncp(addressed("delivered", "bounced")), senderName: "Sender" });
    at.clock.advance(2000);
    expect((await ask(at, period)).body).toMatchObject({
      content: [
        {
          requestId,
          templateSid: null,
          templateName: null,
          emailStatus: { label: "Partial failure", code: "PF" },
          senderAddress: "sender@example.org",
          senderName: "Sender",
          dispatchType: "API",
          requestDate: { utc: 1772323200120 },
          sendDate: { utc: 1772323202120 },
          reservationDate: null,
          requestCount: 2,
          recipientCount: 2,
        },
      ],
      last: true,
      totalElements: 1,
      number: 0,
    });
  });

  it.each([
    ["startUtc=1772323200120&endUtc=1772323200120", 1],
    ["startUtc=1772323200121&endUtc=1772329999999", 0],
    ["startUtc=0&endUtc=1772323200119", 0],
    ["startDateTime=2026-03-01&endDateTime=2026-03-01", 1],
    ["startDateTime=2026-03-01%2009:00&endDateTime=2026-03-01%2009:00", 1],
    ["startDateTime=2026-03-01%2009:01&endDateTime=2026-03-01%2010:00", 0],
    ["startDateTime=2026-03-01%2009:00:00.120&endDateTime=2026-03-01%2009:00:00%20120", 1],
    ["startDateTime=2026-03-01%2009:00:00.121&endDateTime=2026-03-02", 0],
    ["startUtc=0&startDateTime=2026-03-02&endUtc=1772329999999&endDateTime=2026-02-01", 1],
  ])("of a period: %s", async (query, found) => {
    const at = bench();
    await sendNcp(at, mails.ncp(addressed("a")));
    expect(ids(await ask(at, query))).toHaveLength(found);
  });

  it.each([
    ["", "startUtc or startDateTime is required."],
    ["startUtc=0", "endUtc or endDateTime is required."],
    ["startDateTime=2026-13-01&endUtc=1", "startDateTime or endDateTime is not a date."],
    ["startDateTime=2026&endUtc=1", expect.stringContaining("startDateTime") as string],
    [`${period}&sort=title`, "sort names a property that is not known."],
  ])("is refused: %s", async (query, details) => {
    expect(await ask(bench(), query)).toMatchObject({ status: 400, body: { error: { code: "77102", details } } });
  });

  it("is filtered", async () => {
    const at = bench();
    const one = await sendNcp(at, mails.ncp(addressed("delivered")));
    const two = await sendNcp(at, { templateSid: 41, recipients: [{ address: "bounced@example.com" }] });
    const three = await sendNcp(at, { ...mails.ncp(addressed("delivered")), title: "News", confirmAndSend: true });
    at.clock.advance(2000);
    const found = async (query: string): Promise<string[]> => ids(await ask(at, `${period}&sort=createUtc&${query}`));
    expect(await found("")).toEqual([one, two, three]);
    expect(await found(`requestId=${two}`)).toEqual([two]);
    expect(await found("mailId=1")).toEqual([]);
    expect(await found("mailId=20260301000000000004")).toEqual([two]);
    expect(await found("sendStatus=S")).toEqual([one]);
    expect(await found("sendStatus=S&sendStatus=R")).toEqual([one, three]);
    expect(await found("templateSid=41")).toEqual([two]);
    expect(await found("title=ew")).toEqual([three]);
    expect(await found("senderAddress=template@example.com")).toEqual([two]);
    expect(await found("recipientAddress=bounced@example.com")).toEqual([two]);
    expect(await found("dispatchType=CONSOLE")).toEqual([]);
    expect(await found("dispatchType=API")).toHaveLength(3);
  });

  it("has pages, in the order that is asked for", async () => {
    const at = bench();
    const few = await sendNcp(at, { ...mails.ncp(addressed("bounced")), reservationUtc: 1772409600000 });
    const many = await sendNcp(at, mails.ncp(addressed("delivered", "b", "c")));
    const some = await sendNcp(at, mails.ncp(addressed("deferred", "b")));
    at.clock.advance(5000);
    const order = async (query: string): Promise<string[]> => ids(await ask(at, `${period}${query}`));
    expect(await order("")).toEqual([some, many, few]);
    expect(await order("&sort=createUtc,asc")).toEqual([few, many, some]);
    expect(await order("&sort=recipientCount")).toEqual([few, some, many]);
    expect(await order("&sort=recipientCount,desc")).toEqual([many, some, few]);
    expect(await order("&sort=sendUtc,desc")).toEqual([some, many, few]);
    expect(await order("&sort=reservationUtc,desc")).toEqual([few, some, many]);
    expect(await order("&sort=statusCode")).toEqual([few, many, some]);
    expect(await order("&size=2")).toEqual([some, many]);
    expect(await order("&size=2&page=1")).toEqual([few]);
    expect((await ask(at, `${period}&size=2`)).body).toMatchObject({ last: false, totalPages: 2, totalElements: 3 });
    expect((await ask(at, `${period}&size=2&page=1`)).body).toMatchObject({ last: true, first: false });
  });
});
