import { inspect } from "node:util";
import { createEmulator } from "@sendstatus/emulator";
import { beforeAll, describe, expect, it } from "vitest";
import { tablesOf } from "../src/table/markdown.js";
import { pageWith } from "../src/table/page.js";
import { wrongKey } from "../src/table/providers.js";
import { type Observed, observeAll } from "../src/table/run.js";

let all: readonly Observed[] = [];

beforeAll(async () => {
  all = await observeAll();
}, 120_000);

const maxRetries = 3;
const sends = (): readonly Observed[] => all.filter(({ column }) => column.kind === "send");
const failed = (): readonly Observed[] => all.filter(({ outcome }) => outcome.error !== undefined);

/** Those for which something does not hold, named so that the cell of the table can be found. */
const without = (observed: readonly Observed[], holds: (one: Observed) => boolean): string[] =>
  observed
    .filter((one) => !holds(one))
    .map(({ fault, strikes, column, provider }) => `${fault.name}, ${strikes}: ${column.title}, ${provider}`);

describe("every fault against every call", () => {
  it("comes to what the page says; if not, `npm run faults -- --write` writes it anew", async () => {
    const { written, wanted } = await pageWith(tablesOf(all));
    expect(written).toBe(wanted);
  });

  it("was tried on enough to mean something", () => {
    expect(all.length).toBeGreaterThan(500);
    expect(failed().length).toBeGreaterThan(200);
  });

  it("never makes a mail twice", () => {
    expect(without(sends(), ({ outcome }) => outcome.mails <= 1)).toEqual([]);
  });

  it("makes exactly one mail where a send succeeds", () => {
    const succeeded = sends().filter(({ outcome }) => outcome.error === undefined);
    expect(without(succeeded, ({ outcome }) => outcome.mails === 1)).toEqual([]);
  });

  it("made no mail where `mayHaveBeenSent` is false", () => {
    const denied = sends().filter(({ outcome }) => outcome.error?.mayHaveBeenSent === false);
    expect(denied.length).toBeGreaterThan(10);
    expect(without(denied, ({ outcome }) => outcome.mails === 0)).toEqual([]);
  });

  it("repeats a send without a key only after answers that say that it was not taken, and where there was none to take it", () => {
    const isSafe = ({ fault: { service, isRefused } }: Observed): boolean =>
      isRefused === true || service?.kind === "rate-limited" || service?.kind === "clock-skew";
    const others = sends().filter((one) => one.column.isKeyed !== true && !isSafe(one));
    expect(without(others, ({ outcome }) => outcome.requests === 1)).toEqual([]);
  });

  it("names the send by its key in each error of one that has a key", () => {
    const keyed = sends().filter(({ provider, outcome }) => provider === "azure" && outcome.error !== undefined);
    expect(without(keyed, ({ outcome }) => outcome.error?.idempotencyKey !== undefined)).toEqual([]);
  });

  it("leaves what was taken to be found by what the application has, and nothing else", () => {
    expect(without(sends(), ({ outcome }) => outcome.found === undefined || outcome.found === outcome.mails)).toEqual([]);
  });

  it("tries no more often than it may", () => {
    const most = ({ fault }: Observed): number => 1 + maxRetries + (fault.service?.kind === "clock-skew" ? 1 : 0);
    const isWait = ({ column, outcome }: Observed): boolean => column.title.includes("wait") && outcome.error === undefined;
    expect(without(all, (one) => isWait(one) || one.outcome.attempts <= most(one))).toEqual([]);
  });

  it("tells in an error how many requests were made", () => {
    expect(without(failed(), ({ outcome }) => outcome.error?.attempts === outcome.requests)).toEqual([]);
  });

  it("reaches the provider with each request but the refused ones, and nobody else", () => {
    const isSeen = ({ fault, strikes, outcome: { requests, seen } }: Observed): boolean =>
      fault.isRefused === true ? seen === (strikes === "once" ? requests - 1 : 0) : seen === requests;
    expect(without(all, isSeen)).toEqual([]);
    expect(without(all, ({ outcome }) => outcome.strayed === 0)).toEqual([]);
  });

  it("says how long to wait where that does not fit into the call's time", () => {
    const hasLongWait = ({ fault: { service } }: Observed): boolean =>
      service?.kind === "rate-limited" && service.retryAfter === 120;
    const refused = failed().filter(hasLongWait);
    expect(refused.length).toBeGreaterThan(10);
    expect(without(refused, ({ outcome }) => outcome.error?.retryAfterMs === 120_000 && outcome.requests === 1)).toEqual([]);
  });

  it("shows no address and no credential in an error", () => {
    const secrets = [...textsIn(createEmulator().credentials), wrongKey];
    expect(secrets.length).toBeGreaterThan(10);
    const isClean = ({ outcome: { error } }: Observed): boolean => {
      const shown = [inspect(error, { depth: Infinity, showHidden: true }), JSON.stringify(error), error?.stack].join("\n");
      return !secrets.some((secret) => shown.includes(secret)) && !/[\w.+-]+@(?:example|contoso)\.com/.test(shown);
    };
    expect(without(failed(), isClean)).toEqual([]);
  });
});

/** Every text in an object, however deep. */
const textsIn = (value: unknown): string[] =>
  typeof value === "string" ? [value] : Object.values((value ?? {}) as Record<string, unknown>).flatMap(textsIn);
