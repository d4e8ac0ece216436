import { isSendStatusError } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { messageId, refusing, row } from "./support.js";
import { start, wait } from "./wait.js";

const mail = { version: 1, provider: "tencent", messageId } as const;
const seconds = (count: number): number => count * 1000;

const rows = (...fields: object[]): object => ({ EmailStatusList: fields.map((one) => row(one)) });
const none = (): object => rows();

/** Queued, put off after a minute, delivered after ten. */
const delivery = (second: number): object => rows({ DeliverStatus: second >= 600 ? 1 : second >= 60 ? 8 : 0 });

describe("waiting for a mail of Tencent", () => {
  it("ends when it is settled, and asks less and less often", async () => {
    const progress: string[] = [];
    const { status, askedAt } = await wait(mail, delivery, { onProgress: ({ state }) => progress.push(state) });
    expect(status).toMatchObject({ ended: "settled", state: "delivered", finality: "settled" });
    expect(askedAt).toEqual([0, 30, 90, 390, 2190]);
    expect(progress).toEqual(["queued", "queued", "deferred", "deferred", "delivered"]);
  });

  it("begins when the first gap after the send is over", async () => {
    const { askedAt } = await wait({ ...mail, sentAt: start.toISOString() }, () => rows({ DeliverStatus: 1 }));
    expect(askedAt).toEqual([30]);
  });

  it.each([
    ["a bounce that may pass", { DeliverStatus: 3, DeliverMessage: "452 4.2.2 full" }],
    ["a refusal by Tencent", { SendStatus: 1007 }],
  ])("ends at once with %s", async (_what, fields) => {
    const { status, askedAt } = await wait(mail, () => rows(fields), { until: "delivered" });
    expect([status.ended, status.outcome, askedAt.length]).toEqual(["settled", "not-delivered", 1]);
  });

  it("goes on while one of the named recipients was not heard of", async () => {
    const recipients = ["alice@example.com", "bob@example.com"];
    const bob = { ToEmailAddress: "bob@example.com", DeliverStatus: 1 };
    const answer = (second: number): object => rows({ DeliverStatus: 1 }, ...(second >= 60 ? [bob] : []));
    const { status, askedAt } = await wait({ ...mail, recipients }, answer);
    expect([status.ended, status.state, askedAt]).toEqual(["settled", "delivered", [0, 30, 90]]);
  });

  it.each([
    ["three days", "2026-02-26T03:59:00Z", "not-found"],
    ["the thirty days of the records", "2026-01-30T03:59:00Z", "retention-passed"],
  ])("ends with the retention for a mail that is not known after %s", async (_what, sentAt, reason) => {
    const { status, askedAt } = await wait({ ...mail, sentAt }, none);
    expect([status.ended, status.state, status.reason?.code, askedAt]).toEqual(["retention", "unknown", reason, [0]]);
  });

  it("ends with the deadline, and keeps the last word", async () => {
    const { status, askedAt } = await wait(mail, delivery, { timeoutMs: seconds(300) });
    expect([status.ended, status.state, askedAt]).toEqual(["deadline", "deferred", [0, 30, 90]]);
  });

  it("waits for a mail that is not known yet, up to the deadline", async () => {
    const { status, askedAt } = await wait({ ...mail, sentAt: start.toISOString() }, none);
    expect([status.ended, status.reason?.code, askedAt]).toEqual(["deadline", "not-found", [30, 90, 390, 2190]]);
  });

  it("ends with the budget", async () => {
    const { status, askedAt } = await wait(mail, delivery, { maxReads: 2 });
    expect([status.ended, status.state, askedAt]).toEqual(["budget", "queued", [0, 30]]);
  });

  it("ends when it is aborted, with the last word and no further call", async () => {
    const leaving = new AbortController();
    const onProgress = (): void => {
      leaving.abort();
    };
    const { status, askedAt } = await wait(mail, delivery, { signal: leaving.signal, onProgress });
    expect([status.ended, status.state, askedAt]).toEqual(["aborted", "queued", [0]]);
    const unasked = await wait(mail, delivery, { signal: AbortSignal.abort() });
    expect([unasked.status.ended, unasked.status.state, unasked.askedAt]).toEqual(["aborted", "unknown", []]);
  });

  it("goes on after an answer that there were too many calls", async () => {
    const limited = refusing("RequestLimitExceeded.UinLimitExceeded");
    const { status, askedAt } = await wait(mail, (second) => (second < 390 && second !== 30 ? limited : delivery(second)));
    expect([status.ended, status.state, askedAt]).toEqual(["settled", "delivered", [0, 30, 90, 390, 2190]]);
    const never = await wait(mail, () => limited, { timeoutMs: seconds(300) });
    expect([never.status.ended, never.status.state, never.askedAt.length]).toEqual(["deadline", "unknown", 3]);
  });

  it.each(["AuthFailure.SignatureFailure", "InternalError", "InvalidParameter"])("fails with %s", async (code) => {
    const failed: unknown = await wait(mail, () => refusing(code)).catch((caught: unknown) => caught);
    expect(isSendStatusError(failed) && failed.code).toBe(code);
  });
});
