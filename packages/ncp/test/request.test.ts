import { createManualClock } from "@sendstatus/core/testing";
import { describe, expect, it } from "vitest";
import { counters, instant, mails } from "./answers.js";
import { type Asked, ncpHolding, ncpSaying, requestId } from "./support.js";

const target = { requestId };
const now = new Date("2026-03-01T00:00:00Z");
const clock = createManualClock(now);

/** What the counters alone come to: the request is too large for its mails to be read. */
const byCounters = async (codes: readonly string[], fields: object = {}): ReturnType<ReturnType<typeof ncpSaying>["getStatus"]> =>
  ncpSaying(({ what }) => (what === "status" ? counters(codes, fields) : { content: null, last: true, totalElements: 0 }), [], {
    clock,
    pageSize: 1,
  }).getStatus(target);

describe("what a request of NCP comes to by its counters", () => {
  const stored = { readyCompleted: false };
  it.each([
    ["while it is stored", ["P", "P"], stored, "pending", "queued", "pending"],
    ["while a part is stored, and a part sent", ["P", "S"], stored, "pending", "queued", "pending"],
    ["while it is stored, though all that is there is sent", ["S", "S"], stored, "pending", "queued", "pending"],
    ["while it is stored, and nothing is counted", [], { ...stored, requestCount: 2 }, "pending", "queued", "pending"],
    ["when it is ready", ["R", "R"], {}, "pending", "queued", "pending"],
    ["when it is ready, and nothing is counted", [], { requestCount: 2 }, "pending", "queued", "pending"],
    ["when its sending has begun", ["R", "I"], {}, "running", "sending", "pending"],
    ["when one is sent, and one waits", ["S", "R"], {}, "running", "sending", "pending"],
    ["when all but one are finished", ["S", "F", "I"], {}, "running", "sending", "pending"],
    ["when all are sent", ["S", "S"], {}, "finished", "unknown", "unknown"],
    ["when all have failed", ["F", "F"], {}, "finished", "unknown", "unknown"],
    ["when they fared differently", ["S", "F", "U", "C", "PF"], {}, "finished", "unknown", "unknown"],
    ["when all are canceled", ["C", "C"], {}, "canceled", "canceled", "canceled"],
    ["when one has a code that nobody knows", ["S", "W", "R"], {}, "running", "sending", "pending"],
  ])("%s", async (_when, codes, fields, operation, state, outcome) => {
    expect(await byCounters(codes, fields)).toMatchObject({ operation, state, outcome, certainty: "reported", recipients: [] });
  });

  it("is never delivered, however many are sent", async () => {
    const answer = await byCounters(["S", "S", "S"]);
    expect([answer.operation, answer.state, answer.outcome, answer.finality]).toEqual(["finished", "unknown", "unknown", "open"]);
    expect(answer.history.every(({ delivery }) => delivery !== "delivered")).toBe(true);
  });

  it("is scheduled up to the time it is reserved for, and waits after it", async () => {
    const reservedFor = async (ms: number, codes = ["R", "R"]): Promise<unknown[]> => {
      const { operation, state } = await byCounters(codes, { reservationDate: instant(now.getTime() + ms) });
      return [operation, state];
    };
    expect(await reservedFor(1)).toEqual(["scheduled", "scheduled"]);
    expect(await reservedFor(0)).toEqual(["pending", "queued"]);
    expect(await reservedFor(1, ["R", "I"])).toEqual(["running", "sending"]);
    expect(await reservedFor(1, ["C", "C"])).toEqual(["canceled", "canceled"]);
  });

  it("has counters that say of no mail which one it is", async () => {
    const codes = ["S", "S", "F", "U", "C", "I", "R", "P"];
    const { counts } = await byCounters(codes);
    expect(counts).toMatchObject({ total: 8, basis: "partition", complete: true, engagement: {} });
    expect(counts?.by).toEqual({ delivered: 2, failed: 1, suppressed: 1, canceled: 1, sending: 1, queued: 2 });
    const partial = (await byCounters(["S", "PF", "W"])).counts;
    expect(partial).toMatchObject({ total: 3, complete: false });
    expect(partial?.by).toEqual({ delivered: 1, unknown: 1 });
  });

  it("keeps the counters as they came", async () => {
    const body = counters(["S", "PF"]);
    expect((await byCounters(["S", "PF"])).raw).toEqual({ status: ["S", "PF"], body });
  });

  it("survives counters without a list", async () => {
    for (const countsByStatus of [null, undefined]) {
      expect(await byCounters(["R"], { countsByStatus })).toMatchObject({ operation: "pending", counts: { total: 1, by: {} } });
    }
  });

  it.each([
    {},
    { requestId },
    { readyCompleted: "true", requestCount: 1, finishCount: 1 },
    { readyCompleted: true, requestCount: 1 },
  ])("is an error, never a guess, where the answer has no counters: %j", async (body) => {
    const answer = ({ what }: Asked): object => (what === "status" ? body : { content: [], last: true, totalElements: 0 });
    await expect(ncpSaying(answer).getStatus(target)).rejects.toMatchObject({ kind: "decode", provider: "ncp" });
  });
});

describe("the mails of a reserved request", () => {
  const waiting = {
    row: { reservationStatus: { label: "", code: "Y" } },
    more: { reservationDate: instant(now.getTime() + 1000) },
  };
  const held = mails("R", 2).map((mail) => ({ ...mail, ...waiting }));
  const request = { reservationDate: instant(now.getTime() + 1000) };

  it("are scheduled by the list", async () => {
    const answer = await ncpHolding(held, [], { clock, request }).getStatus(target);
    expect([answer.operation, answer.state, answer.outcome]).toEqual(["scheduled", "scheduled", "pending"]);
  });

  it("are scheduled by their details, too", async () => {
    expect((await ncpHolding(held, [], { clock }).getStatus({ ...target, mailId: "0" })).state).toBe("scheduled");
  });

  it("are on their way once they are sent", async () => {
    const sent = held.map((mail) => ({ ...mail, code: "I" }));
    expect((await ncpHolding(sent, [], { clock, request }).getStatus(target)).state).toBe("sending");
  });

  it("are scheduled no longer when the time has come", async () => {
    const past = { reservationDate: instant(now.getTime()) };
    const late = held.map((mail) => ({ ...mail, more: past }));
    const answer = await ncpHolding(late, [], { clock, request: past }).getStatus(target);
    expect([answer.operation, answer.state]).toEqual(["pending", "queued"]);
  });
});
