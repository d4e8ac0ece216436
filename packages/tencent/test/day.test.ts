import { describe, expect, it } from "vitest";
import { type Asked, messageId, row, tencentAnswering, tencentWithDays } from "./support.js";

/** The days that are asked for where none has a row. */
async function daysAskedFor(ticket: object): Promise<(string | undefined)[]> {
  const asked: Asked[] = [];
  await tencentAnswering([], asked).getStatus({ version: 1, provider: "tencent", messageId: "opaque", ...ticket });
  return asked.map(({ RequestDate }) => RequestDate);
}

const idOf = (digits: string): string => `qcloudses-30-1250000000-date-${digits}-AbCdEfGhIjKl1`;

/** Every hour of 2026-03-01 in UTC+8, and the days that a mail of that hour may be found under. */
const hours = Array.from({ length: 24 }, (_item, hour) => {
  const otherDay = hour < 8 ? ["2026-02-28"] : hour === 23 ? ["2026-03-02"] : [];
  return [String(hour).padStart(2, "0"), ["2026-03-01", ...otherDay]] as const;
});

describe("the day on which Tencent is to look", () => {
  it.each(hours)("of a mail of %s o'clock by its id is %j", async (hour, days) => {
    expect(await daysAskedFor({ messageId: idOf(`20260301${hour}3000`) })).toEqual(days);
  });

  it.each(hours)("of a mail of %s o'clock by its ticket, in UTC+8, is %j", async (hour, days) => {
    const sentAt = new Date(`2026-03-01T${hour}:30:00+08:00`).toISOString();
    expect(await daysAskedFor({ sentAt })).toEqual(days);
  });

  it.each([
    [{ messageId: idOf("20260101000500") }, ["2026-01-01", "2025-12-31"]],
    [{ messageId: idOf("20280301000500") }, ["2028-03-01", "2028-02-29"]],
    [{ messageId: idOf("20261231235959") }, ["2026-12-31", "2027-01-01"]],
    [{ sentAt: "2026-02-28T16:00:00Z" }, ["2026-03-01", "2026-02-28"]],
    [{ sentAt: "2026-02-28T15:59:59Z" }, ["2026-02-28", "2026-03-01"]],
  ])("goes over the end of a month: %j", async (ticket, days) => {
    expect(await daysAskedFor(ticket)).toEqual(days);
  });

  it.each([
    ["the id goes before the time of the send", { messageId, sentAt: "2026-02-14T04:00:00Z" }, ["2026-03-01"]],
    ["what is given goes before both", { messageId, date: "2026-02-20", sentAt: "2026-02-14T04:00:00Z" }, ["2026-02-20"]],
    ["what is given is the only one", { messageId: idOf("20260301000500"), date: "2026-03-01" }, ["2026-03-01"]],
    ["an id without a day tells nothing", { messageId: idOf("99999999999999"), sentAt: "2026-03-05T04:00:00Z" }, ["2026-03-05"]],
    ["nor does one with half a day", { messageId: "x-date-20260301-y", sentAt: "2026-03-05T04:00:00Z" }, ["2026-03-05"]],
  ])("%s", async (_what, ticket, days) => {
    expect(await daysAskedFor(ticket)).toEqual(days);
  });

  it.each([
    ["2026-03-01", ["2026-03-01"]],
    ["2026-02-28", ["2026-03-01", "2026-02-28"]],
  ])("is asked for no longer once %s has the mail", async (day, days) => {
    const id = idOf("20260301000500");
    const asked: Asked[] = [];
    const tencent = tencentWithDays({ [day]: [row({ MessageId: id, DeliverStatus: 1 })] }, asked);
    expect((await tencent.getStatus({ messageId: id })).state).toBe("delivered");
    expect(asked.map(({ RequestDate }) => RequestDate)).toEqual(days);
  });

  it("has nothing where its only rows are of other mails", async () => {
    const id = idOf("20260301000500");
    const asked: Asked[] = [];
    const found = row({ MessageId: id, DeliverStatus: 1 });
    const tencent = tencentWithDays({ "2026-03-01": [row({ DeliverStatus: 3 })], "2026-02-28": [found] }, asked);
    expect((await tencent.getStatus({ messageId: id })).state).toBe("delivered");
    expect(asked).toHaveLength(2);
  });

  it("has nothing where its only row says that there is no record", async () => {
    const id = idOf("20260301000500");
    const none = row({ MessageId: id, SendStatus: 2001, RequestTime: 0 });
    const tencent = tencentWithDays({ "2026-03-01": [none], "2026-02-28": [row({ MessageId: id, DeliverStatus: 1 })] });
    expect((await tencent.getStatus({ messageId: id })).state).toBe("delivered");
  });

  it.each(["2026-13-99", "2026-02-30", "2026-3-1", "20260301", "", "today"])(
    "is refused before it is asked for: %j",
    async (date) => {
      const asked: Asked[] = [];
      await expect(tencentAnswering([], asked).getStatus({ messageId, date })).rejects.toMatchObject({
        kind: "usage",
        attempts: 0,
      });
      expect(asked).toEqual([]);
    },
  );

  it("has to be given where nothing tells it", async () => {
    const asked: Asked[] = [];
    await expect(tencentAnswering([], asked).getStatus({ messageId: "opaque" })).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringContaining("`date`") as string,
    });
    expect(asked).toEqual([]);
  });
});
