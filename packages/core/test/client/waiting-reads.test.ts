import { describe, expect, it } from "vitest";
import { type Answer, delivered, type Ids, mailTo, providerWith, running } from "../support/asked-provider.js";
import { start } from "../support/clock.js";
import { errorOf } from "../support/errors.js";
import { polling } from "../support/providers.js";
import { waited } from "../support/waiting.js";

describe("what a read is given", () => {
  it("the ids, what is known so far, and how long it may take", async () => {
    const { client, clock, reads } = providerWith([[running], [mailTo("jo@example.com", "queued")], [delivered]]);
    const target: Ids = { id: "op-1", recipients: ["jo@example.com"] };
    const last = await clock.runUntil(client.waitForStatus(target, { timeoutMs: 60_000 }));
    expect(reads.map(({ target: given }) => given)).toEqual([target, target, target]);
    expect(reads.map(({ context }) => context.previous?.history.length)).toEqual([undefined, 1, 2]);
    expect(last.history).toHaveLength(3);
    for (const { at, context } of reads) {
      expect(context.options.deadline).toEqual(new Date(start.getTime() + 60_000));
      expect(context.now.getTime()).toBe(start.getTime() + at * 1000);
    }
  });

  it("keeps what is known where a later read finds nothing", async () => {
    const { status } = await waited([[mailTo("jo@example.com", "sent")], []], {}, { maxReads: 2 });
    expect(status).toMatchObject({ ended: "budget", recipients: [{ state: "sent" }] });
  });

  it("does not wait for ever for an item that could not be read at first", async () => {
    const broken = {
      level: "message",
      certainty: "reported",
      delivery: "unknown",
      raw: { status: undefined, body: { n: 1 } },
    } as const;
    const { status } = await waited(
      [
        [running, broken],
        [running, delivered],
      ],
      {},
      { maxReads: 5 },
    );
    expect(status).toMatchObject({ ended: "settled", state: "delivered" });
  });

  it("keeps a mail that is not named where a later read finds nothing", async () => {
    const unnamed = {
      level: "message",
      certainty: "reported",
      delivery: "sent",
      raw: { status: undefined, body: { n: 1 } },
    } as const;
    const { status } = await waited([[unnamed], []], {}, { maxReads: 2 });
    expect(status).toMatchObject({ ended: "budget", recipients: [{ state: "sent" }] });
  });

  it("keeps until when the send can be asked about, where a later answer does not say", async () => {
    const facts = { polling: { ...polling, retention: 15 } };
    const dated: Answer = async (_target, { observe }) => ({ observations: observe("poll", [running]), sentAt: start });
    const { status, times } = await waited([dated, [running]], facts, { maxReads: 9 });
    expect(status).toMatchObject({ ended: "retention", trackableUntil: new Date(start.getTime() + 15_000) });
    expect(times).toEqual([0, 10, 20]);
  });
});

describe("options that cannot be used are refused before anything is asked", () => {
  it.each<[string, object]>([
    ["an unknown goal", { until: "read" }],
    ["no number of reads", { maxReads: 0 }],
    ["half a read", { maxReads: 1.5 }],
    ["a read too many", { maxReads: Infinity }],
    ["no time", { timeoutMs: 0 }],
    ["endless time", { timeoutMs: Infinity }],
    ["no number", { timeoutMs: NaN }],
  ])("%s", async (_what, options) => {
    const { client, reads } = providerWith([[delivered]]);
    const error = await errorOf(client.waitForStatus({ id: "op-1" }, options));
    expect(error).toMatchObject({ kind: "usage", provider: "acme" });
    expect(reads).toEqual([]);
  });

  it("a malformed id", async () => {
    const { client, reads } = providerWith([[delivered]]);
    expect(await errorOf(client.waitForStatus({ id: "" }))).toMatchObject({ kind: "usage" });
    expect(reads).toEqual([]);
  });
});
