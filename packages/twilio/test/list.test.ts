import type { StatusPage } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { operation, service, start, twilioOver } from "./support.js";

const day = 86_400_000;
const from = new Date(start.getTime() - day);
const idOf = (index: number): string => `comms_operation_0${String(index).padStart(25, "0")}`;

/** A service with so many operations, two a page. */
function listing(total: number, facts: (index: number) => object = () => ({})) {
  const asked: Record<string, string>[] = [];
  const all = Array.from({ length: total }, (_item, index) => operation(1, { id: idOf(index), ...facts(index) }));
  const { twilio } = twilioOver(service(), {
    fetch: async (url) => {
      const query = Object.fromEntries(new URL(url).searchParams);
      asked.push(query);
      const at = Number(query.pageToken ?? 0);
      const pagination = { next: at + 2 < total ? String(at + 2) : null, self: String(at) };
      return Response.json({ operations: all.slice(at, at + 2), pagination });
    },
  });
  return { twilio, asked };
}

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe("the list of what was sent by Twilio", () => {
  it("asks nothing before it is iterated, and then one page after the other", async () => {
    const { twilio, asked } = listing(5);
    const list = twilio.listStatuses({ from, to: start });
    expect(asked).toEqual([]);
    expect((await collected(list)).map(({ operationId }) => operationId)).toEqual([0, 1, 2, 3, 4].map(idOf));
    const query = { startDate: from.toISOString(), endDate: start.toISOString(), pageSize: "1000" };
    expect(asked).toEqual([query, { ...query, pageToken: "2" }, { ...query, pageToken: "4" }]);
  });

  it("speaks of whole sends: their state, their counters and until when they can be asked about", async () => {
    const { twilio } = listing(2, (index) => ({
      status: index === 0 ? "COMPLETED" : "PROCESSING",
      stats: { total: 1, delivered: 1 },
    }));
    const trackableUntil = new Date(start.getTime() + 7 * day);
    expect(await collected(twilio.listStatuses({ from }))).toMatchObject([
      {
        provider: "twilio",
        operation: "finished",
        state: "unknown",
        counts: { by: { delivered: 1 } },
        trackableUntil,
        recipients: [],
      },
      { operation: "running", state: "sending", outcome: "pending", history: [{ channel: "list", level: "operation" }] },
    ]);
  });

  it("goes on from a stored cursor in another process", async () => {
    const { twilio, asked } = listing(5);
    const pages: StatusPage<"twilio">[] = [];
    for await (const page of twilio.listStatuses({ from }).pages()) {
      pages.push(page);
      break;
    }
    expect(asked).toHaveLength(1);
    const { cursor } = JSON.parse(JSON.stringify(pages[0])) as { cursor: string };
    const rest = await collected(listing(5).twilio.listStatuses({ from }, { cursor }));
    expect(rest.map(({ operationId }) => operationId)).toEqual([2, 3, 4].map(idOf));
  });

  it("has a cursor on each page but the last", async () => {
    const pages = await collected(listing(5).twilio.listStatuses({ from }).pages());
    expect(pages.map(({ items, cursor }) => [items.length, cursor])).toEqual([
      [2, "2"],
      [2, "4"],
      [1, undefined],
    ]);
  });

  it("is empty where nothing was sent", async () => {
    expect(await collected(listing(0).twilio.listStatuses({ from }).pages())).toEqual([{ items: [] }]);
  });

  it.each<readonly [string, (index: number) => object]>([
    ["with a status that nobody knows yet", (index) => (index === 1 ? { status: "PAUSED" } : {})],
    ["without counters", (index) => (index === 1 ? { stats: null } : {})],
    ["made at no time", (index) => (index === 1 ? { createdAt: null } : {})],
  ])("keeps an operation %s, and those beside it", async (_what, facts) => {
    const statuses = await collected(listing(3, facts).twilio.listStatuses({ from }));
    expect(statuses.map(({ operationId }) => operationId)).toEqual([0, 1, 2].map(idOf));
  });

  it("ends in an error where a page token comes again", async () => {
    const { twilio } = twilioOver(service(), {
      fetch: async () => Response.json({ operations: [operation(1)], pagination: { next: "again" } }),
    });
    await expect(collected(twilio.listStatuses({ from }))).rejects.toMatchObject({
      kind: "decode",
      operation: "listOperations",
      message: expect.stringContaining("circle") as string,
    });
  });

  it.each([
    { from: new Date(Number.NaN) },
    { from, to: new Date(Number.NaN) },
    { from, to: new Date(from.getTime() - 1) },
    { from: from.toISOString() },
    {},
    undefined,
  ])("refuses the times of %j at once", (query) => {
    const { twilio, asked } = listing(1);
    expect(() => twilio.listStatuses(query as never)).toThrow(
      expect.objectContaining({
        kind: "usage",
        provider: "twilio",
        message: expect.stringContaining("`from`") as string,
      }) as Error,
    );
    expect(asked).toEqual([]);
  });

  it("refuses a cursor that is none before asking", async () => {
    const { twilio, asked } = listing(1);
    await expect(collected(twilio.listStatuses({ from }, { cursor: "" }))).rejects.toMatchObject({ kind: "usage" });
    expect(asked).toEqual([]);
  });
});
