import { describe, expect, it } from "vitest";
import { createObserver, statusList } from "../../src/client/index.js";
import { byCursor, listOf } from "../paging/support.js";
import { finished, mailTo, providerWith, running } from "../support/asked-provider.js";
import { countingClock } from "../support/clock.js";
import { logged } from "../support/logged.js";
import { polling } from "../support/providers.js";
import { clientOf, json } from "../support/transport.js";

const jane = "jane.doe@contoso.example";
const toJane = {
  ...mailTo(jane, "delivered"),
  raw: { status: "OK", body: { to: jane, subject: "quarterly figures", token: "not-a-real-token" } },
};
const target = { id: "1", recipients: [jane] };
const expectRedacted = (value: unknown): void => {
  for (const text of logged(value)) expect(text).not.toMatch(/jane|quarterly|not-a-real/i);
};

describe("what a client gives, when it is logged", () => {
  it("shows no address and no answer: a status", async () => {
    const { client } = providerWith([[finished, toJane]]);
    const status = await client.getStatus(target);
    expect(JSON.stringify(status)).toContain(jane);
    expectRedacted(status);
  });

  it("shows none at the end of waiting, and on the way", async () => {
    const { client } = providerWith(
      [
        [running, toJane],
        [finished, toJane],
      ],
      { polling: { ...polling, retention: 60 } },
    );
    const seen: unknown[] = [];
    const ended = await client.waitForStatus(target, { until: "finished", onProgress: (status) => seen.push(status) });
    expect(ended.ended).toBe("settled");
    for (const status of [ended, ...seen]) expectRedacted(status);
    expect(seen).not.toEqual([]);
  });

  it("shows none while it is watched", async () => {
    const { client, clock } = providerWith([[running], [running, toJane], [finished, toJane]]);
    const seen: unknown[] = [];
    await clock.runUntil(
      (async () => {
        for await (const status of client.watchStatus(target)) seen.push(status);
      })(),
    );
    expect(seen.length).toBeGreaterThan(1);
    for (const status of seen) expectRedacted(status);
  });

  it("shows none in a list or its pages", async () => {
    const observer = createObserver(
      { provider: "acme", polling, ceilings: { asked: { ceiling: "delivered", ceilingCertainty: "confirmed" } } },
      { clock: countingClock() },
    );
    const items = [toJane, "broken" as const];
    const list = statusList(
      observer,
      {},
      async function* () {
        yield { items, cursor: "2" };
      },
      (item) => ({ operationId: "1", statements: item === "broken" ? [] : [item] }),
    );
    for await (const page of list.pages()) expectRedacted([page, page.items]);
    for await (const status of list) expectRedacted(status);
  });

  it("shows none in a ticket", () => {
    const ticket = providerWith([[]]).client.ticket(target);
    expect(ticket.recipients).toEqual([jane]);
    expectRedacted(ticket);
  });

  it("shows a page of the provider's API by its length", async () => {
    const rows = [{ id: 1, to: jane, subject: "quarterly figures" }];
    const { list } = listOf(byCursor, () => ({ rows, paging: { next: null } }));
    const call = list({ recipient: jane, token: "not-a-real-token" });
    expectRedacted(call);
    for await (const page of call.pages()) {
      expect(page.items).toEqual(rows);
      expect(logged(page)[0]).toContain("[1 items]");
      expectRedacted(page);
    }
  });

  it("shows nothing of a call, under way or done", async () => {
    const call = clientOf({ fetch: async () => json({ to: jane }) }).ask({ input: { to: jane }, body: jane });
    expectRedacted(call);
    await call;
    expectRedacted(call);
  });

  it("shows nothing of what the client was given", () => {
    const { client } = providerWith([[]], { random: () => 0 });
    expectRedacted(client);
  });
});
