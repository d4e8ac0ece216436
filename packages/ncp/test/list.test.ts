import type { MailStatus, StatusPage } from "@sendstatus/core";
import { createManualClock } from "@sendstatus/core/testing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coded, instant, page } from "./answers.js";
import { type Asked, collect, ncpSaying } from "./support.js";

const from = new Date("2026-02-01T00:00:00Z");
const to = new Date("2026-02-28T00:00:00Z");
const now = new Date("2026-03-01T00:00:00Z");
const clock = createManualClock(now);

/** A row of the list of requests. */
const request = (requestId: string, code: string, fields: object = {}): object => ({
  requestId,
  emailStatus: coded(code),
  dispatchType: "API",
  requestDate: instant(Date.parse("2026-02-02T00:00:00Z")),
  sendDate: null,
  reservationDate: null,
  requestCount: 3,
  recipientCount: 3,
  ...fields,
});
const withRequests = (
  rows: readonly object[],
  asked: Asked[] = [],
  more: Parameters<typeof ncpSaying>[2] = {},
): ReturnType<typeof ncpSaying> => ncpSaying(({ query }) => page(rows, query), asked, { clock, ...more });

const only = async (row: object): Promise<MailStatus<"ncp">> => {
  const statuses = await collect(withRequests([row]).listStatuses({ from, to }));
  expect(statuses).toHaveLength(1);
  return statuses[0] as MailStatus<"ncp">;
};

describe("the list of statuses of NCP", () => {
  it.each([
    ["P", "pending", "queued", "pending", undefined],
    ["R", "pending", "queued", "pending", undefined],
    ["I", "running", "sending", "pending", undefined],
    ["S", "finished", "unknown", "unknown", undefined],
    ["F", "finished", "failed", "not-delivered", "unspecified"],
    ["U", "finished", "suppressed", "not-delivered", "unsubscribed"],
    ["C", "canceled", "canceled", "canceled", "canceled-by-caller"],
    ["PF", "finished", "mixed", "unknown", undefined],
    ["W", "unknown", "unknown", "unknown", "unmapped"],
  ])("has %s as %s, %s: it speaks of the whole, and never says delivered", async (code, operation, state, outcome, reason) => {
    const status = await only(request("1", code));
    expect(status).toMatchObject({ operationId: "1", operation, state, outcome, recipients: [], certainty: "reported" });
    expect(status.reason?.code).toBe(reason);
    expect(status.history).toMatchObject([{ level: "operation", channel: "list" }]);
    expect(status.raw).toEqual({ status: code, body: request("1", code) });
  });

  it("has a reserved request as scheduled until its time has come", async () => {
    const reserved = (ms: number): object => request("1", "R", { reservationDate: instant(now.getTime() + ms) });
    expect(await only(reserved(1))).toMatchObject({ operation: "scheduled", state: "scheduled" });
    expect(await only(reserved(0))).toMatchObject({ operation: "pending", state: "queued" });
  });

  it("asks for a time, for an address if that is wished, and for pages of the client's size", async () => {
    const asked: Asked[] = [];
    await collect(withRequests([], asked).listStatuses({ from, to, recipient: "alice@example.com" }));
    await collect(withRequests([], asked, { pageSize: 7 }).listStatuses({ from }));
    const [first, second] = asked.map(({ what, query }) => [what, Object.fromEntries(query)] as const);
    expect(first).toMatchObject([
      "requests",
      { startUtc: String(from.getTime()), endUtc: String(to.getTime()), size: "100", recipientAddress: "alice@example.com" },
    ]);
    expect(second).toMatchObject(["requests", { endUtc: String(now.getTime()), size: "7" }]);
    expect(second?.[1]).not.toHaveProperty("recipientAddress");
  });

  it("goes on from a stored cursor with exactly the rest, wherever it was left", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 8 }), async (count, pageSize) => {
        const rows = Array.from({ length: count }, (_item, index) => request(String(index), "S"));
        const ncp = withRequests(rows, [], { pageSize });
        const pages = await collect(ncp.listStatuses({ from, to }).pages());
        const whole = rows.map((_row, index) => String(index));
        expect(pages.flatMap(({ items }) => items.map(({ operationId }) => operationId))).toEqual(whole);
        for (const [index, { cursor }] of pages.entries()) {
          if (cursor === undefined) continue;
          const rest = await collect(ncp.listStatuses({ from, to }, { cursor }).pages());
          const named = (page: StatusPage<"ncp">): unknown => [page.items.map(({ operationId }) => operationId), page.cursor];
          expect(rest.map(named)).toEqual(pages.slice(index + 1).map(named));
        }
        expect(pages.filter(({ cursor }) => cursor === undefined)).toEqual(pages.slice(-1));
      }),
      { numRuns: 15 },
    );
  });

  it("keeps the other requests beside one that cannot be read, and the id of that one", async () => {
    const rows = [request("1", "S"), null, request("2", "F", { requestDate: null }), request("3", "I")] as object[];
    const statuses = await collect(withRequests(rows).listStatuses({ from, to }));
    expect(statuses.map(({ operationId, operation }) => [operationId, operation])).toEqual([
      ["1", "finished"],
      ["", "unknown"],
      ["2", "finished"],
      ["3", "running"],
    ]);
  });
});
