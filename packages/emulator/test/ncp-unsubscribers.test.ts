import { describe, expect, it } from "vitest";
import { bench, type Bench, mails, type Reply } from "./support/callers.js";
import { addressed, invalid, listMails, sendNcp } from "./support/ncp.js";

const register = (at: Bench, ...names: string[]): Promise<Reply> =>
  at.ncp("POST", "/unsubscribers", { blockedReceivers: addressed(...names) });

const remove = (at: Bench, ...names: string[]): Promise<Reply> =>
  at.ncp("DELETE", "/unsubscribers", { blockedReceivers: addressed(...names) });

const period = "startDateTime=2026-03-01&endDateTime=2026-03-31";

const list = (at: Bench, query = ""): Promise<Reply> => at.ncp("GET", `/unsubscribers?${period}${query}`);

/** The names on the list. */
const listed = async (at: Bench, query = ""): Promise<string> =>
  ((await list(at, query)).body as { content: { address: string }[] }).content
    .map(({ address }) => address.replace("@example.com", ""))
    .join();

/** The status of an advertising mail to each of these, in the end. */
async function advertise(at: Bench, names: readonly string[], more: object = {}): Promise<string> {
  const requestId = await sendNcp(at, { ...mails.ncp(addressed(...names)), advertising: true, ...more });
  at.clock.advance(10_000);
  const { content } = await listMails(at, requestId, "?sort=id");
  return content.map(({ emailStatus }) => emailStatus.code).join();
}

describe("the unsubscribers of NCP", () => {
  it("are registered and deleted, each once, with counts of what was done and what was passed over", async () => {
    const at = bench();
    const counts = (count: number, requestCount: number, ignoreCount: number): object => ({ count, requestCount, ignoreCount });
    expect(await register(at, "a", "b", "a")).toMatchObject({ status: 201, body: counts(2, 3, 1) });
    expect(await register(at, "b", "c")).toMatchObject({ status: 201, body: counts(1, 2, 1) });
    expect(await listed(at)).toBe("c,b,a");
    expect(await remove(at, "b", "d")).toMatchObject({ status: 200, body: counts(1, 2, 1) });
    expect(await remove(at, "b")).toMatchObject({ status: 200, body: counts(0, 1, 1) });
    expect(await listed(at)).toBe("c,a");
    expect(await register(at)).toMatchObject({ status: 201, body: counts(0, 0, 0) });
  });

  it("get no advertising, whatever becomes of mail to them, and all other mail", async () => {
    const at = bench();
    const names = ["delivered", "bounced", "opened", "someone"];
    await register(at, "delivered", "bounced", "opened");
    expect(await advertise(at, names)).toBe("U,U,U,S");
    expect(await advertise(at, names, { advertising: false })).toBe("S,F,S,S");
    await remove(at, "delivered");
    expect(await advertise(at, names)).toBe("S,U,U,S");
  });

  it("are not those who unsubscribe by a mail that is sent here", async () => {
    const at = bench();
    expect(await advertise(at, ["unsubscribed"])).toBe("S");
    expect(await advertise(at, ["unsubscribed"])).toBe("S");
    expect(await listed(at)).toBe("");
  });

  it("count as they are when a mail is accepted, though it is sent later", async () => {
    const at = bench();
    const reservationUtc = at.clock.now().getTime() + 5000;
    const early = await sendNcp(at, { ...mails.ncp(addressed("a")), advertising: true, reservationUtc });
    await register(at, "a");
    const late = await sendNcp(at, { ...mails.ncp(addressed("a")), advertising: true, reservationUtc });
    await remove(at, "a");
    at.clock.advance(10_000);
    expect(await listMails(at, early)).toMatchObject({ content: [{ emailStatus: { code: "S" } }] });
    expect(await listMails(at, late)).toMatchObject({ content: [{ emailStatus: { code: "U" } }] });
  });

  it("are listed with the time and the way in which they came, a suppressed address by itself", async () => {
    const at = bench();
    await register(at, "a");
    at.clock.advance(1000);
    await advertise(at, ["suppressed"]);
    expect((await list(at)).body).toMatchObject({
      content: [
        { address: "suppressed@example.com", blockDate: { utc: 1772323201120 }, isRegByManager: false },
        {
          address: "a@example.com",
          blockDate: { utc: 1772323200120, formattedDate: "2026-03-01", formattedDateTime: "2026-03-01 09:00:00 120" },
          isRegByManager: true,
        },
      ],
      totalElements: 2,
      last: true,
    });
    expect(await listed(at, "&isRegByManager=true")).toBe("a");
    expect(await listed(at, "&isRegByManager=false")).toBe("suppressed");
    expect(await listed(at, "&emailAddress=a@example.com")).toBe("a");
    expect(await listed(at, "&emailAddress=b@example.com")).toBe("");
    expect(await listed(at, "&sort=isRegByManager")).toBe("suppressed,a");
    expect(await listed(at, "&sort=isRegByManager,desc")).toBe("a,suppressed");
  });

  it("are listed by the time at which they came last", async () => {
    const at = bench();
    await register(at, "a");
    at.clock.advance(1000);
    await register(at, "b", "a");
    expect(await listed(at)).toBe("b,a");
    at.clock.advance(1000);
    await remove(at, "a");
    await register(at, "a");
    expect(await listed(at)).toBe("a,b");
    const within = (query: string): Promise<Reply> => at.ncp("GET", `/unsubscribers?${query}`);
    expect((await within("startUtc=1772323200120&endUtc=1772323201120")).body).toMatchObject({ totalElements: 1 });
    expect((await within("startUtc=1772323201121&endUtc=1772323202120")).body).toMatchObject({ totalElements: 1 });
    expect((await within("startUtc=1772323202121&endDateTime=2026-03-31")).body).toMatchObject({ totalElements: 0 });
  });

  it("have pages", async () => {
    const at = bench();
    await register(at, ...Array.from({ length: 12 }, (_, index) => `user${String(index).padStart(2, "0")}`));
    expect((await list(at)).body).toMatchObject({ totalElements: 12, totalPages: 2, last: false, numberOfElements: 10 });
    expect(await listed(at, "&page=1")).toBe("user01,user00");
    expect(await listed(at, "&size=2&sort=createUtc,asc")).toBe("user00,user01");
  });

  it.each([
    ["", "startUtc or startDateTime is required."],
    ["startUtc=0", "endUtc or endDateTime is required."],
    [`${period}&sort=address`, "sort names a property that is not known."],
    [`${period}&emailAddress=nobody`, 'emailAddress must match format "email".'],
  ])("are not listed for %j", async (query, details) => {
    expect(await bench().ncp("GET", `/unsubscribers?${query}`)).toMatchObject({ ...invalid, body: { error: { details } } });
  });

  it("are addresses", async () => {
    const at = bench();
    expect(await at.ncp("POST", "/unsubscribers", { blockedReceivers: ["nobody"] })).toMatchObject(invalid);
    expect(await at.ncp("POST", "/unsubscribers", {})).toMatchObject(invalid);
    expect(await at.ncp("DELETE", "/unsubscribers")).toMatchObject(invalid);
  });
});
