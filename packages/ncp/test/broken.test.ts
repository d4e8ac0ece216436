import { createManualClock } from "@sendstatus/core/testing";
import { describe, expect, it } from "vitest";
import { counters, listed, mails, requestedAt } from "./answers.js";
import { answerOf, type Asked, ncpSaying, notKnown, requestId } from "./support.js";

const target = { requestId };
const [held] = mails("S", 1);
const row = held === undefined ? {} : listed(held);
const finished = counters(Array.from({ length: 250 }, () => "S"));
const listing =
  (list: (asked: Asked) => unknown): ((asked: Asked) => unknown) =>
  (asked) =>
    asked.what === "status" ? finished : list(asked);

describe("a list of mails that breaks off", () => {
  it.each([
    ["nothing", {}],
    ["a list that is none", { content: { length: 1 }, last: true, totalElements: 1, totalPages: 1 }],
    ["a page that does not say whether it is the last", { content: [row], totalElements: 1, totalPages: 1 }],
    ["a page that says it in words", { content: [row], last: "true", totalElements: 1, totalPages: 1 }],
    ["an end before all mails are there", { content: [row], last: true, totalElements: 250, totalPages: 3 }],
    ["an end that does not say how many mails there are", { content: [row], last: true }],
    ["the same page again and again", { content: [row], last: false, totalElements: 250, totalPages: 3 }],
    ["what is no JSON", new Response("<html></html>")],
  ])("is an error, never half an answer, for %s", async (_what, body) => {
    const ncp = ncpSaying(listing(() => (body instanceof Response ? body.clone() : body)));
    await expect(ncp.getStatus(target)).rejects.toMatchObject({ kind: "decode", provider: "ncp", retryable: true });
  });

  it("is an error if a later page is not found", async () => {
    const ncp = ncpSaying(listing(({ query }) => (query.get("page") === null ? pageOf(100) : notKnown())));
    await expect(ncp.getStatus(target)).rejects.toMatchObject({ kind: "decode", retryable: true });
  });

  it("is an error if a later page fails", async () => {
    const failed = Response.json({ error: { errorCode: "77303" } }, { status: 500 });
    const ncp = ncpSaying(listing(({ query }) => (query.get("page") === null ? pageOf(100) : failed)));
    await expect(ncp.getStatus(target)).rejects.toMatchObject({ kind: "refused", code: "77303", retryable: true });
  });

  it("is no error where the list is not there yet: then the counters alone speak", async () => {
    for (const none of [
      notKnown,
      () => ({ content: null, last: true, totalElements: 0 }),
      () => ({ last: true, totalElements: 0 }),
    ]) {
      const answer = await ncpSaying(listing(none)).getStatus(target);
      expect(answer).toMatchObject({ operation: "finished", state: "unknown", outcome: "unknown", recipients: [] });
    }
  });

  it("is no whole answer where it has fewer mails than were asked for", async () => {
    const answer = await ncpSaying(listing(() => ({ ...pageOf(1), last: true, totalElements: 1 }))).getStatus(target);
    expect(answer).toMatchObject({ operation: "finished", state: "mixed", finality: "open" });
    expect(answer.outcome).not.toBe("delivered");
  });
});

const pageOf = (count: number): object => ({
  content: mails("S", count).map(listed),
  last: false,
  totalElements: 250,
  totalPages: 3,
});

describe("a request of NCP that fails", () => {
  it.each([
    ["an empty list", { content: [], last: true, totalElements: 0, totalPages: 0 }, 200, "unknown", undefined],
    ["code 77103 under errorCode", { error: { errorCode: "77103", message: "" } }, 400, "unknown", "not-found"],
    ["code 77103 under code", { error: { code: "77103", message: "" } }, 400, "unknown", "not-found"],
  ])("is not known, or not yet, for %s", async (_what, body, status, state, reason) => {
    const ncp = ncpSaying(({ what }) => (status === 200 && what === "status" ? finished : Response.json(body, { status })));
    const answer = await ncp.getStatus(target);
    expect([answer.state, answer.finality, answer.reason?.code]).toEqual([state, "open", reason]);
  });

  it("has one time limit for all its calls", async () => {
    const clock = createManualClock(requestedAt);
    const asked: Asked[] = [];
    const ncp = ncpSaying(
      (call) => {
        clock.advance(80);
        return answerOf(mails("S", 1000), call);
      },
      asked,
      { clock },
    );
    await expect(ncp.getStatus(target, { timeoutMs: 200 })).rejects.toMatchObject({ kind: "timeout", operation: "getStatus" });
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  it("ends when the signal is given", async () => {
    const leaving = new AbortController();
    const asked: Asked[] = [];
    const ncp = ncpSaying((call) => {
      if (asked.length === 2) leaving.abort();
      return answerOf(mails("S", 1000), call);
    }, asked);
    await expect(ncp.getStatus(target, { signal: leaving.signal })).rejects.toMatchObject({ kind: "aborted" });
    expect(asked).toHaveLength(2);
  });
});
