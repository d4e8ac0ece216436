import { createManualClock } from "@sendstatus/core/testing";
import { describe, expect, it } from "vitest";
import { type Asked, collect, row, tencentSaying, tencentWithDays } from "./support.js";

const from = new Date("2026-03-01T04:00:00Z");
const to = new Date("2026-03-03T04:00:00Z");
const clock = createManualClock(new Date("2026-03-04T04:00:00Z"));

describe("a query for statuses of Tencent", () => {
  it.each([
    ["no start", { to }],
    ["a start that is no date", { from: "2026-03-01" }],
    ["a start that is no time", { from: new Date(Number.NaN) }],
    ["an end before its start", { from: to, to: from }],
  ])("is refused with %s", async (_what, query) => {
    const list = async (): Promise<unknown> => collect(tencentWithDays({}, [], { clock }).listStatuses(query as never));
    await expect(list()).rejects.toMatchObject({ kind: "usage", provider: "tencent" });
  });

  it("is refused if it begins after now, and has no end", async () => {
    // At the end of all time, so that days cannot be counted up for long.
    const late = createManualClock(new Date(Date.UTC(275_760, 7, 30)));
    const list = async (): Promise<unknown> =>
      collect(tencentWithDays({}, [], { clock: late }).listStatuses({ from: new Date(Date.UTC(275_760, 8, 2)) }));
    await expect(list()).rejects.toMatchObject({ kind: "usage" });
  });

  it.each(["2026-02-28", "2026-03-01/-1", "2026-03-01/ten", "2026-03-04/100", "100", ""])(
    "is refused with the cursor %j of another one",
    async (cursor) => {
      const asked: Asked[] = [];
      const list = tencentWithDays({}, asked, { clock }).listStatuses({ from, to }, { cursor });
      await expect(collect(list)).rejects.toMatchObject({ kind: "usage" });
      expect(asked).toEqual([]);
    },
  );

  it("ends in an error where there are more pages than are allowed", async () => {
    const rows = { "2026-03-01": [row()], "2026-03-02": [row()], "2026-03-03": [row()] };
    const list = tencentWithDays(rows, [], { clock }).listStatuses({ from, to }, { maxPages: 2 });
    await expect(collect(list)).rejects.toMatchObject({ kind: "decode" });
  });

  it("ends in an error where a day does not end", async () => {
    const asked: Asked[] = [];
    const page = Array.from({ length: 100 }, () => row());
    const list = tencentSaying(() => ({ EmailStatusList: page }), asked, { clock }).listStatuses({ from, to });
    await expect(collect(list)).rejects.toMatchObject({ kind: "decode" });
    expect(asked).toHaveLength(2);
  });

  it("ends when the signal is given", async () => {
    const leaving = new AbortController();
    const asked: Asked[] = [];
    const tencent = tencentWithDays({ "2026-03-01": [row()] }, asked, { clock });
    const read = async (): Promise<void> => {
      for await (const { items } of tencent.listStatuses({ from, to }, { signal: leaving.signal }).pages()) {
        expect(items).toHaveLength(1);
        leaving.abort();
      }
    };
    await expect(read()).rejects.toMatchObject({ kind: "aborted" });
    expect(asked).toHaveLength(1);
  });
});
