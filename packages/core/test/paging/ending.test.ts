import { describe, expect, it } from "vitest";
import { countingClock } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { deferred, json } from "../support/transport.js";
import { allOf, byCursor, cursorServer, listOf, rowsOf, unhandledDuring } from "./support.js";

const rows = rowsOf(4);
const pages = [rows.slice(0, 2), rows.slice(2)];

describe("the signal of a list", () => {
  it("ends it between two items, and no further page is asked for", async () => {
    const controller = new AbortController();
    const { list, asked } = listOf(byCursor, cursorServer(pages));
    const found: unknown[] = [];
    const read = async (): Promise<void> => {
      for await (const row of list({}, { signal: controller.signal })) {
        found.push(row);
        controller.abort();
      }
    };
    expect(await errorOf(read())).toMatchObject({ kind: "aborted", operation: "listRows", attempts: 1 });
    expect(found).toEqual(rows.slice(0, 1));
    expect(asked).toHaveLength(1);
  });

  it("ends it between two pages", async () => {
    const controller = new AbortController();
    const { list, asked } = listOf(byCursor, cursorServer(pages));
    const read = async (): Promise<void> => {
      for await (const page of list({}, { signal: controller.signal }).pages()) if (page.items.length > 0) controller.abort();
    };
    expect(await errorOf(read())).toMatchObject({ kind: "aborted", operation: "listRows" });
    expect(asked).toHaveLength(1);
  });

  it("ends it while a page is on its way", async () => {
    const controller = new AbortController();
    const { promise: isAsked, resolve } = deferred();
    let count = 0;
    const fetch = async (): Promise<Response> => {
      if (count++ === 0) return json({ rows, paging: { next: "t1" } });
      resolve();
      return new Promise(() => undefined);
    };
    const read = errorOf(allOf(listOf(byCursor, () => ({}), { fetch }).list({}, { signal: controller.signal })));
    await isAsked;
    controller.abort();
    expect(await read).toMatchObject({ kind: "aborted" });
  });

  it("ends it although the first page is there", async () => {
    const controller = new AbortController();
    const call = listOf(byCursor, cursorServer(pages)).list({}, { signal: controller.signal });
    await call;
    controller.abort();
    expect(await errorOf(call.pages()[Symbol.asyncIterator]().next())).toMatchObject({ kind: "aborted" });
    expect(await errorOf(allOf(call))).toMatchObject({ kind: "aborted" });
  });

  it("says nothing more when the last item is out", async () => {
    const controller = new AbortController();
    const items = listOf(byCursor, cursorServer(pages)).list({}, { signal: controller.signal })[Symbol.asyncIterator]();
    for (const value of rows) expect(await items.next()).toEqual({ done: false, value });
    controller.abort();
    expect(await items.next()).toEqual({ done: true, value: undefined });
  });
});

describe("the time of a list", () => {
  it("is counted for each page anew", async () => {
    const clock = countingClock();
    const { list } = listOf(byCursor, cursorServer(pages), { clock });
    const found: unknown[] = [];
    for await (const page of list({}, { timeoutMs: 1000 }).pages()) {
      found.push(...page.items);
      clock.advance(900);
    }
    expect(found).toEqual(rows);
    expect(clock.running()).toBe(0);
  });

  it("ends it when one page takes too long", async () => {
    const clock = countingClock();
    const { promise: isAsked, resolve } = deferred();
    const fetch = (): Promise<Response> => {
      resolve();
      return new Promise(() => undefined);
    };
    const read = errorOf(allOf(listOf(byCursor, () => ({}), { clock, fetch }).list({}, { timeoutMs: 1000 })));
    await isAsked;
    clock.advance(1000);
    expect(await read).toMatchObject({ kind: "timeout", retryable: true });
  });
});

describe("a list whose first page fails", () => {
  const failing = () => listOf(byCursor, () => ({}), { fetch: () => Promise.reject(new TypeError("fetch failed")) }).list();

  it("fails each way it is looked at", async () => {
    const call = failing();
    for (const looked of [call, call.withResponse(), allOf(call), allOf(call), allOf(call.pages())])
      expect(await errorOf(looked)).toMatchObject({ kind: "network" });
  });

  it("leaves one rejection unhandled if nobody looks", async () => {
    expect(await unhandledDuring(() => void failing())).toEqual([expect.objectContaining({ kind: "network" })]);
  });

  it("leaves none if only its pages or items are looked at, however late", async () => {
    expect(await unhandledDuring(() => errorOf(allOf(failing())))).toEqual([]);
    expect(await unhandledDuring(() => errorOf(allOf(failing().pages())))).toEqual([]);
    const late = async (take: (call: ReturnType<typeof failing>) => AsyncIterable<unknown>): Promise<void> => {
      const found = take(failing());
      await new Promise((resolve) => setImmediate(resolve));
      expect(await errorOf(allOf(found))).toMatchObject({ kind: "network" });
    };
    expect(await unhandledDuring(() => late((call) => call.pages()))).toEqual([]);
    const items = (call: ReturnType<typeof failing>): AsyncIterable<unknown> => {
      const iterator = call[Symbol.asyncIterator]();
      return { [Symbol.asyncIterator]: () => iterator };
    };
    expect(await unhandledDuring(() => late(items))).toEqual([]);
  });

  it("can be iterated again, and then asks again", async () => {
    let count = 0;
    const fetch = async (): Promise<Response> => {
      if (count++ === 0) throw new TypeError("fetch failed");
      return json({ rows, paging: {} });
    };
    const call = listOf(byCursor, () => ({}), { fetch }).list();
    expect(await errorOf(allOf(call))).toMatchObject({ kind: "network" });
    expect(await allOf(call)).toEqual(rows);
  });
});
