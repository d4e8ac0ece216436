import type { MailStatus, StatusPage } from "@sendstatus/core";
import { createManualClock } from "@sendstatus/core/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Asked, collect, onPage, refusing, row, tencentSaying, tencentWithDays } from "./support.js";

const at = (instant: string): Date => new Date(`${instant}+08:00`);
const query = { from: at("2026-03-01T10:00:00"), to: at("2026-03-03T02:00:00") };
const days = ["2026-03-01", "2026-03-02", "2026-03-03"] as const;
const clock = createManualClock(at("2026-03-04T12:00:00"));

/** So many rows of a day, each of its own mail. */
const rowsOf = (day: string, count: number): object[] =>
  Array.from({ length: count }, (_item, index) => row({ MessageId: `${day}-${String(index)}`, DeliverStatus: 1 }));
const idsOf = (statuses: readonly MailStatus[]): string[] => statuses.map(({ operationId }) => operationId);
const daysIn = (asked: readonly Asked[]): (string | undefined)[] => asked.map(({ RequestDate }) => RequestDate);

describe("the list of statuses of Tencent", () => {
  it("has one for each row of each day in UTC+8, in the order of the service", async () => {
    const asked: Asked[] = [];
    const found = [row({ MessageId: "1", DeliverStatus: 1 }), row({ MessageId: "2", SendStatus: 3033 })];
    const tencent = tencentWithDays({ [days[0]]: found, [days[2]]: [row({ MessageId: "3", UserOpened: true })] }, asked, {
      clock,
    });
    const statuses = await collect(tencent.listStatuses(query));
    expect(statuses.map(({ operationId, state, operation }) => [operationId, state, operation])).toEqual([
      ["1", "delivered", "finished"],
      ["2", "rejected", "finished"],
      ["3", "queued", "running"],
    ]);
    expect(asked).toEqual(days.map((RequestDate) => ({ Action: "GetSendEmailStatus", RequestDate, Offset: 0, Limit: 100 })));
    expect(statuses[0]).toMatchObject({ trackableUntil: at("2026-03-31T12:00:00"), ceiling: "delivered" });
    expect(statuses.flatMap(({ history }) => history.map(({ channel }) => channel))).toEqual(["list", "list", "list", "list"]);
  });

  it("asks nothing before it is iterated, and for a page only when it is wanted", async () => {
    const asked: Asked[] = [];
    const list = tencentWithDays({ [days[0]]: rowsOf("d", 150) }, asked, { clock }).listStatuses(query);
    const reading = list[Symbol.asyncIterator]();
    const counts = [asked.length];
    for (let read = 0; read < 101; read++) {
      await reading.next();
      if (read === 0 || read > 98) counts.push(asked.length);
    }
    expect(counts).toEqual([0, 1, 1, 2]);
  });

  it("goes up to now where no end is given", async () => {
    const asked: Asked[] = [];
    await collect(tencentWithDays({}, asked, { clock }).listStatuses({ from: query.from }));
    expect(daysIn(asked)).toEqual([...days, "2026-03-04"]);
  });

  it("holds mails to one address only if that is wished", async () => {
    const asked: Asked[] = [];
    await collect(tencentWithDays({}, asked, { clock }).listStatuses({ ...query, recipient: "alice@example.com" }));
    expect(asked.map(({ ToEmailAddress }) => ToEmailAddress)).toEqual(days.map(() => "alice@example.com"));
  });

  it("keeps the other rows beside one that cannot be read", async () => {
    const tencent = tencentWithDays({ [days[0]]: [row({ MessageId: "1" }), null, row({ MessageId: "2" })] }, [], { clock });
    const statuses = await collect(tencent.listStatuses(query));
    expect(statuses.map(({ operationId, state }) => [operationId, state])).toEqual([
      ["1", "queued"],
      ["", "unknown"],
      ["2", "queued"],
    ]);
  });

  it("goes on from a stored cursor with exactly the rest, wherever it was left", async () => {
    const counts = fc.tuple(...days.map(() => fc.oneof(fc.integer({ min: 0, max: 130 }), fc.constantFrom(0, 100, 200))));
    await fc.assert(
      fc.asyncProperty(counts, async (sizes) => {
        const rows = Object.fromEntries(days.map((day, index) => [day, rowsOf(day, sizes[index] ?? 0)]));
        const tencent = tencentWithDays(rows, [], { clock });
        const pages: StatusPage<"tencent">[] = await collect(tencent.listStatuses(query).pages());
        const whole = days
          .flatMap((day, index) => rowsOf(day, sizes[index] ?? 0))
          .map((one) => (one as { MessageId: string }).MessageId);
        expect(pages.flatMap(({ items }) => idsOf(items))).toEqual(whole);
        expect(pages.filter(({ cursor }) => cursor === undefined)).toEqual(pages.slice(-1));
        for (const [index, { cursor }] of pages.entries()) {
          if (cursor === undefined) continue;
          const rest = await collect(tencent.listStatuses(query, { cursor }).pages());
          const named = (page: StatusPage<"tencent">): unknown => [idsOf(page.items), page.cursor];
          expect(rest.map(named)).toEqual(pages.slice(index + 1).map(named));
        }
      }),
      { numRuns: 12 },
    );
  });

  it("is an error where it breaks off, and goes on from the last cursor after it", async () => {
    const asked: Asked[] = [];
    let isBroken = true;
    const tencent = tencentSaying(
      (call) => {
        if (isBroken && call.RequestDate === days[1] && call.Offset > 0) return refusing("InternalError");
        return { EmailStatusList: onPage(rowsOf(call.RequestDate ?? "", 150), call) };
      },
      asked,
      { clock },
    );
    const seen: string[] = [];
    let last: string | undefined;
    const read = async (): Promise<void> => {
      const options = last === undefined ? {} : { cursor: last };
      for await (const { items, cursor } of tencent.listStatuses(query, options).pages()) {
        seen.push(...idsOf(items));
        last = cursor;
      }
    };
    await expect(read()).rejects.toMatchObject({ kind: "refused", code: "InternalError", retryable: true });
    isBroken = false;
    await read();
    expect(seen).toEqual(days.flatMap((day) => Array.from({ length: 150 }, (_item, index) => `${day}-${String(index)}`)));
    expect(asked.filter(({ RequestDate }) => RequestDate === days[0])).toHaveLength(2);
  });
});
