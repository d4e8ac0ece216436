import { describe, expect, it } from "vitest";
import { createObserver, type ListedSend, type ReadPages, statusList } from "../../src/client/index.js";
import { type PageOptions, SendStatusError, type StatusList } from "../../src/index.js";
import { start, countingClock } from "../support/clock.js";
import { delivered, running } from "../support/asked-provider.js";
import { errorOf } from "../support/errors.js";
import { polling } from "../support/providers.js";

const ceiling = { ceiling: "delivered", ceilingCertainty: "confirmed" } as const;
const pushed = { ceiling: "bounced", ceilingCertainty: "confirmed" } as const;
const observer = createObserver(
  { provider: "acme", polling: { ...polling, retention: 60 }, ceilings: { asked: ceiling, pushed } },
  { clock: countingClock() },
);

type Item = { readonly id: string; readonly sentAt?: Date } | "broken";

function readItem(item: Item): ListedSend {
  if (item === "broken") throw new Error("jane@mail.example has no id");
  return { operationId: item.id, statements: [running, { ...delivered, messageId: item.id }], sentAt: item.sentAt };
}

/** A list that keeps what it is asked for. */
function listOf(pages: readonly (readonly Item[])[], options: PageOptions = {}) {
  const asked: PageOptions[] = [];
  const readPages: ReadPages<Item> = async function* (given) {
    asked.push(given);
    const from = Number(given.cursor ?? 0);
    for (const [index, items] of pages.slice(from).entries()) {
      const next = from + index + 1;
      yield { items, ...(next < pages.length ? { cursor: String(next) } : {}) };
    }
  };
  return { list: statusList(observer, options, readPages, readItem), asked };
}

async function idsOf(list: StatusList<"acme">): Promise<string[]> {
  const ids: string[] = [];
  for await (const { operationId } of list) ids.push(operationId);
  return ids;
}

const pages: readonly (readonly Item[])[] = [[{ id: "1" }, { id: "2" }], [], [{ id: "3" }]];

describe("a list of statuses", () => {
  it("goes through the items of all pages", async () => {
    expect(await idsOf(listOf(pages).list)).toEqual(["1", "2", "3"]);
    expect(await idsOf(listOf([]).list)).toEqual([]);
  });

  it("hands out pages, each with the cursor of the next", async () => {
    const seen: unknown[] = [];
    for await (const { items, ...page } of listOf(pages).list.pages())
      seen.push([items.map(({ operationId }) => operationId), page]);
    expect(seen).toEqual([
      [["1", "2"], { cursor: "1" }],
      [[], { cursor: "2" }],
      [["3"], {}],
    ]);
  });

  it("goes on at a cursor, and hands on the other options", async () => {
    const options: PageOptions = { cursor: "2", maxPages: 7, timeoutMs: 5, signal: new AbortController().signal };
    const { list, asked } = listOf(pages, options);
    expect(await idsOf(list)).toEqual(["3"]);
    expect(asked).toEqual([options]);
  });

  it("ends in an error where there are more pages than are to be followed", async () => {
    const seen: string[] = [];
    const iteration = (async () => {
      for await (const { operationId } of listOf(pages, { maxPages: 2 }).list) seen.push(operationId);
    })();
    expect(await errorOf(iteration)).toMatchObject({ kind: "decode" });
    expect(seen).toEqual(["1", "2"]);
    expect(await idsOf(listOf(pages, { maxPages: 3 }).list)).toEqual(["1", "2", "3"]);
  });

  it("asks nothing before it is iterated, and anew each time", async () => {
    const { list, asked } = listOf(pages);
    list.pages();
    expect(asked).toHaveLength(0);
    await idsOf(list);
    await idsOf(list);
    expect(asked).toHaveLength(2);
  });

  it("folds each item to a status of its own", async () => {
    const [status] = await statusesOf(listOf([[{ id: "1", sentAt: start }]]).list);
    expect(status).toMatchObject({
      provider: "acme",
      operationId: "1",
      operation: "running",
      state: "delivered",
      ceiling: "delivered",
      trackableUntil: new Date(start.getTime() + 60_000),
    });
    expect(status?.history.map(({ channel }) => channel)).toEqual(["list", "list"]);
  });

  it("loses no item for one that cannot be read: that is unknown, with its own words", async () => {
    const statuses = await statusesOf(listOf([[{ id: "1" }, "broken", { id: "2" }], ["broken"]]).list);
    expect(statuses.map(({ operationId, state }) => [operationId, state])).toEqual([
      ["1", "delivered"],
      ["", "unknown"],
      ["2", "delivered"],
      ["", "unknown"],
    ]);
    expect(statuses[1]).toMatchObject({ reason: { code: "unmapped" }, raw: { body: "broken" }, recipients: [] });
  });

  it("loses no item for one that says nothing", async () => {
    const readPages: ReadPages<string> = async function* () {
      yield { items: ["1", "2"] };
    };
    const silent = (id: string): ListedSend => ({ operationId: id, statements: id === "1" ? [] : [running] });
    const statuses = await statusesOf(statusList(observer, {}, readPages, silent));
    expect(statuses.map(({ operationId, state }) => [operationId, state])).toEqual([
      ["1", "unknown"],
      ["2", "sending"],
    ]);
  });

  it("ends in the error of a page, after the pages before", async () => {
    const refused = new SendStatusError("refused", "why");
    const readPages: ReadPages<Item> = async function* () {
      yield { items: [{ id: "1" }], cursor: "1" };
      throw refused;
    };
    const seen: string[] = [];
    const iteration = (async () => {
      for await (const { operationId } of statusList(observer, {}, readPages, readItem)) seen.push(operationId);
    })();
    expect(await errorOf(iteration)).toBe(refused);
    expect(seen).toEqual(["1"]);
  });

  it("closes the provider's pages when it is left early", async () => {
    let isClosed = false;
    const readPages: ReadPages<Item> = async function* () {
      try {
        yield { items: [{ id: "1" }, { id: "2" }], cursor: "1" };
        throw new Error("a page too many");
      } finally {
        isClosed = true;
      }
    };
    for await (const { operationId } of statusList(observer, {}, readPages, readItem)) if (operationId === "1") break;
    expect(isClosed).toBe(true);
  });
});

async function statusesOf(list: StatusList<"acme">) {
  const statuses = [];
  for await (const status of list) statuses.push(status);
  return statuses;
}
