import { describe, expect, it } from "vitest";
import { reasonOf, type Statement, SendStatusError, type WatchedStatus, type WatchOptions } from "../../src/index.js";
import {
  type Answer,
  type AskedProvider,
  delivered,
  finished,
  mailTo,
  type ProviderFacts,
  providerWith,
  running,
} from "../support/asked-provider.js";
import { errorOf } from "../support/errors.js";
import { countingSignal } from "../support/signal.js";

const sent = mailTo("jo@example.com", "sent");

async function watched(answers: readonly Answer[], facts: ProviderFacts = {}, options: WatchOptions = {}) {
  const { client, clock, reads } = providerWith(answers, facts);
  const seen: WatchedStatus<"acme">[] = [];
  await clock.runUntil(
    (async () => {
      for await (const status of client.watchStatus({ id: "op-1" }, options)) seen.push(status);
    })(),
  );
  expect(clock.running()).toBe(0);
  return { seen, reads, words: seen.map(({ state, ended }) => [state, ended]) };
}

describe("watching a status", () => {
  it("hands out each that differs from the one before, and says of the last why it is the last", async () => {
    const { words, reads } = await watched([[running], [running], [sent], [sent], [delivered]]);
    expect(words).toEqual([
      ["sending", undefined],
      ["sent", undefined],
      ["delivered", "settled"],
    ]);
    expect(reads).toHaveLength(5);
  });

  it("hands out the last one, also where nothing has changed", async () => {
    const { words } = await watched([[running]], {}, { maxReads: 3 });
    expect(words).toEqual([
      ["sending", undefined],
      ["sending", "budget"],
    ]);
  });

  it("hands out one where the first is the last", async () => {
    expect((await watched([[delivered]])).words).toEqual([["delivered", "settled"]]);
    expect((await watched([[running]], {}, { signal: AbortSignal.abort() })).words).toEqual([["unknown", "aborted"]]);
  });

  it("has no `ended` in those that are not the last", async () => {
    const { seen } = await watched([[running], [delivered]]);
    expect(seen[0]).not.toHaveProperty("ended");
  });

  const engaged: Statement = {
    level: "recipient",
    certainty: "reported",
    recipient: "jo@example.com",
    engagement: "opened",
    raw: {} as Statement["raw"],
  };
  const counted = (total: number, deliveredOnes: number): Statement => ({
    ...running,
    counts: { total, by: { delivered: deliveredOnes }, engagement: {}, basis: "partition", complete: false, raw: {} },
  });
  const why = (code: "quota" | "policy"): Statement => ({ ...running, reason: reasonOf(code) });

  it.each<[string, readonly Statement[], readonly Statement[]]>([
    ["of the operation", [running], [finished]],
    ["of a mail's state", [sent], [mailTo("jo@example.com", "deferred")]],
    ["of a recipient that is named", [sent], [sent, mailTo("kim@example.org", "sent")]],
    ["of what a recipient did", [sent], [sent, engaged]],
    ["of the counters", [counted(2, 0)], [counted(2, 1)]],
    ["of how many mails there are", [counted(2, 0)], [counted(3, 0)]],
    ["of the state that an operation leaves its mails in", [running], [{ ...running, delivery: "sent" }]],
    ["of the reason", [why("quota")], [why("policy")]],
    ["of the certainty", [{ ...sent, certainty: "reported" }], [{ ...sent, certainty: "confirmed" }]],
  ])("notices a change %s", async (_what, before, later) => {
    const { seen } = await watched([before, before, later], {}, { maxReads: 5 });
    expect(seen).toHaveLength(3);
  });

  it("takes no change of the provider's words alone for one", async () => {
    const again: Statement = { ...sent, raw: { status: "S", body: { readAt: 2 } }, eventId: "e-2" };
    expect((await watched([[sent], [again], [delivered]])).seen).toHaveLength(2);
  });
});

describe("leaving early", () => {
  async function leave({ client, clock }: AskedProvider, options: WatchOptions): Promise<void> {
    await clock.runUntil(
      (async () => {
        for await (const { state } of client.watchStatus({ id: "op-1" }, options)) if (state === "sending") break;
      })(),
    );
  }

  it("stops the reading, and leaves nothing behind", async () => {
    const provider = providerWith([[running], [finished], [delivered]]);
    const { signal, listeners } = countingSignal();
    await leave(provider, { signal });
    provider.clock.advance(3_600_000);
    expect([provider.reads.length, provider.clock.running(), listeners()]).toEqual([1, 0, 0]);
  });

  it("by the signal ends the watching with the last status", async () => {
    const { client, clock } = providerWith([[running]]);
    const { controller, signal, listeners } = countingSignal();
    const seen: unknown[] = [];
    clock.after(3000, () => {
      controller.abort();
    });
    await clock.runUntil(
      (async () => {
        for await (const { state, ended } of client.watchStatus({ id: "op-1" }, { signal })) seen.push([state, ended]);
      })(),
    );
    expect(seen).toEqual([
      ["sending", undefined],
      ["sending", "aborted"],
    ]);
    expect([clock.running(), listeners()]).toEqual([0, 0]);
  });

  it("by the signal while a status is looked at, too", async () => {
    const { client, clock, reads } = providerWith([[running]]);
    const controller = new AbortController();
    const endings: unknown[] = [];
    await clock.runUntil(
      (async () => {
        for await (const { ended } of client.watchStatus({ id: "op-1" }, { signal: controller.signal })) {
          endings.push(ended);
          controller.abort();
        }
      })(),
    );
    expect(endings).toEqual([undefined, "aborted"]);
    expect(reads).toHaveLength(1);
  });
});

it("whoever looks at a status until the time is up gets no other read", async () => {
  const { client, clock, reads } = providerWith([[running]]);
  const endings: unknown[] = [];
  await clock.runUntil(
    (async () => {
      for await (const { ended } of client.watchStatus({ id: "op-1" }, { timeoutMs: 60_000 })) {
        endings.push(ended);
        if (ended === undefined) clock.advance(60_000);
      }
    })(),
  );
  expect(endings).toEqual([undefined, "deadline"]);
  expect(reads).toHaveLength(1);
});

describe("each watching", () => {
  it("asks nothing before it is iterated, and anew each time", async () => {
    const { client, clock, reads } = providerWith([[delivered]]);
    const watch = client.watchStatus({ id: "op-1" });
    expect(reads).toEqual([]);
    const other = client.watchStatus({ id: "op-1" });
    for (const each of [watch, other]) {
      const last = await clock.runUntil(each[Symbol.asyncIterator]().next());
      expect(last.value).toMatchObject({ ended: "settled" });
    }
    expect(reads).toHaveLength(2);
  });

  it("ends in the error of a read, after what was known before", async () => {
    const refused = new SendStatusError("refused", "why", { provider: "acme" });
    const { client, clock } = providerWith([[running], refused]);
    const seen: unknown[] = [];
    const watch = (async () => {
      for await (const { state } of client.watchStatus({ id: "op-1" })) seen.push(state);
    })();
    expect(await clock.runUntil(errorOf(watch))).toBe(refused);
    expect(seen).toEqual(["sending"]);
    expect(clock.running()).toBe(0);
  });

  it("refuses what cannot be used, when it is iterated", async () => {
    const { client, reads } = providerWith([[running]]);
    const next = async (target: { id: string }, options?: object): Promise<unknown> =>
      client.watchStatus(target, options)[Symbol.asyncIterator]().next();
    expect(await errorOf(next({ id: "" }))).toMatchObject({ kind: "usage" });
    expect(await errorOf(next({ id: "op-1" }, { until: "read" }))).toMatchObject({ kind: "usage" });
    expect(reads).toEqual([]);
  });
});
