import { isSendStatusError } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { type HeldMail, mails, requestedAt } from "./answers.js";
import { answerOf, type Asked, notKnown, requestId } from "./support.js";
import { delivery, wait } from "./wait.js";

const always =
  (held: readonly HeldMail[]) =>
  (_second: number, asked: Asked): unknown =>
    answerOf(held, asked);
const limited = (): Response => Response.json({ error: { errorCode: "420", message: "" } }, { status: 429 });

describe("waiting for a request of NCP", () => {
  it("ends when it is settled, and asks less and less often", async () => {
    const progress: string[] = [];
    const { status, readAt } = await wait(delivery, { onProgress: ({ state }) => progress.push(state) });
    expect(status).toMatchObject({ ended: "settled", state: "delivered", certainty: "inferred" });
    expect(readAt).toEqual([0, 30, 90, 390, 2190]);
    expect(progress).toEqual(["queued", "queued", "sending", "sending", "delivered"]);
  });

  it("begins when the first gap after the send is over", async () => {
    const target = { version: 1, provider: "ncp", requestId, sentAt: requestedAt.toISOString() } as const;
    expect((await wait(always(mails("S", 1)), {}, { target })).readAt).toEqual([30]);
  });

  it("ends with the ceiling where the client is strict: more than sent is not told", async () => {
    const { status, readAt } = await wait(always(mails("S", 1)), {}, { strict: true });
    expect([status.ended, status.state, readAt]).toEqual(["ceiling", "sent", [0]]);
  });

  it("ends with the retention where it is not known ten minutes after the send", async () => {
    const sentAt = new Date(requestedAt.getTime() - 600_000).toISOString();
    const target = { version: 1, provider: "ncp", requestId, sentAt } as const;
    const { status, readAt } = await wait(notKnown, {}, { target });
    expect([status.ended, status.reason?.code, readAt]).toEqual(["retention", "not-found", [0]]);
    const young = await wait(notKnown);
    expect([young.status.ended, young.readAt]).toEqual(["retention", [0, 30, 90, 390, 2190]]);
  });

  it("ends with the deadline, and keeps the last word", async () => {
    const { status, readAt } = await wait(delivery, { timeoutMs: 300_000 });
    expect([status.ended, status.state, readAt]).toEqual(["deadline", "sending", [0, 30, 90]]);
  });

  it("ends with the budget", async () => {
    const { status, readAt } = await wait(delivery, { maxReads: 2 });
    expect([status.ended, status.state, readAt]).toEqual(["budget", "queued", [0, 30]]);
  });

  it("ends when it is aborted, with the last word and no further call", async () => {
    const leaving = new AbortController();
    const onProgress = (): void => {
      leaving.abort();
    };
    const { status, readAt } = await wait(delivery, { signal: leaving.signal, onProgress });
    expect([status.ended, status.state, readAt]).toEqual(["aborted", "queued", [0]]);
    const unasked = await wait(delivery, { signal: AbortSignal.abort() });
    expect([unasked.status.ended, unasked.status.state, unasked.readAt]).toEqual(["aborted", "unknown", []]);
  });

  it("goes on after an answer that there were too many calls", async () => {
    const { status, readAt } = await wait((second, asked) => (second < 90 ? limited() : delivery(second, asked)));
    expect([status.ended, status.state, readAt]).toEqual(["settled", "delivered", [0, 30, 90, 390, 2190]]);
  });

  it("keeps what is known where only the reasons cannot be asked for", async () => {
    const held = mails("F", 2);
    const { status } = await wait((_second, asked) => (asked.what === "mail" ? limited() : answerOf(held, asked)));
    expect([status.ended, status.state, status.recipients.length]).toEqual(["settled", "failed", 2]);
  });

  it.each([
    [401, "200"],
    [403, "77202"],
    [500, "77303"],
  ])("fails with HTTP %i %s", async (status, errorCode) => {
    const answer = (): Response => Response.json({ error: { errorCode } }, { status });
    const failed: unknown = await wait(answer).catch((caught: unknown) => caught);
    expect(isSendStatusError(failed) && failed.code).toBe(errorCode);
  });
});
