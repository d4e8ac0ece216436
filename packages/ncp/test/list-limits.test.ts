import { createManualClock } from "@sendstatus/core/testing";
import { describe, expect, it } from "vitest";
import { coded, instant, page } from "./answers.js";
import { type Asked, collect, ncpSaying } from "./support.js";

const from = new Date("2026-02-01T00:00:00Z");
const to = new Date("2026-02-28T00:00:00Z");
const now = new Date("2026-03-01T00:00:00Z");
const row = { requestId: "1", emailStatus: coded("S"), requestDate: instant(from.getTime()), requestCount: 1, recipientCount: 1 };
const withRow = (asked: Asked[] = []): ReturnType<typeof ncpSaying> =>
  ncpSaying(({ query }) => page([row], query), asked, { clock: createManualClock(now) });

describe("a query for statuses of NCP", () => {
  it.each([
    ["a page that does not say whether it is the last", { content: [row] }],
    ["a page that comes again", { content: [row], last: false }],
    ["nothing", {}],
  ])("is an error for %s", async (_what, body) => {
    await expect(collect(ncpSaying(() => body).listStatuses({ from, to }))).rejects.toMatchObject({ kind: "decode" });
  });

  it.each([
    ["no start", { to }],
    ["an end before its start", { from: to, to: from }],
    ["a start after now, and no end", { from: new Date(now.getTime() + 1) }],
    ["a time that is none", { from: new Date(Number.NaN) }],
  ])("is refused before anything is asked for with %s", async (_what, query) => {
    const asked: Asked[] = [];
    const list = async (): Promise<unknown> => collect(withRow(asked).listStatuses(query as never));
    await expect(list()).rejects.toMatchObject({ kind: "usage", provider: "ncp" });
    expect(asked).toEqual([]);
  });

  it.each(["-1", "one", "1.5", "01", ""])("is refused with the cursor %j", async (cursor) => {
    const list = withRow().listStatuses({ from, to }, { cursor });
    await expect(collect(list)).rejects.toMatchObject({ kind: "usage" });
  });
});
