import { createManualClock } from "@sendstatus/core/testing";
import { describe, expect, it } from "vitest";
import { createNcp } from "../src/index.js";
import { mail, ncpAnswering, requestId } from "./support.js";

const target = { requestId };

describe("what a mail of NCP comes to", () => {
  it.each([
    ["P", "pending", "queued", "pending", "open", "reported", undefined],
    ["R", "pending", "queued", "pending", "open", "reported", undefined],
    ["I", "running", "sending", "pending", "open", "reported", undefined],
    ["S", "finished", "delivered", "delivered", "settled", "inferred", undefined],
    ["F", "finished", "failed", "not-delivered", "closed", "reported", "unspecified"],
    ["U", "finished", "suppressed", "not-delivered", "closed", "reported", "unsubscribed"],
    ["C", "canceled", "canceled", "canceled", "closed", "reported", "canceled-by-caller"],
    ["W", "unknown", "unknown", "unknown", "open", "reported", "unmapped"],
  ])("%s", async (code, operation, state, outcome, finality, certainty, reason) => {
    const answer = await ncpAnswering([mail(code)]).getStatus(target);
    expect(answer).toMatchObject({ provider: "ncp", operation, state, outcome, finality, certainty, ceiling: "delivered" });
    expect(answer.reason?.code).toBe(reason);
    expect(answer.recipients).toMatchObject([{ recipient: "alice@example.com", messageId: "20181120000000011009", state }]);
  });

  it("is mixed where a mail went differently to its recipients, and no recipient is given that word", async () => {
    const answer = await ncpAnswering([mail("PF", { representativeRecipient: "alice@example.com(9)" })]).getStatus(target);
    expect(answer).toMatchObject({ operation: "finished", state: "mixed" });
    expect(answer.recipients).toMatchObject([{ state: "unknown" }]);
    expect(answer.recipients[0]).not.toHaveProperty("recipient");
  });

  it.each(["alice@example.com", "alice@example.com(0)"])("knows the one recipient in %j", async (representativeRecipient) => {
    const { recipients } = await ncpAnswering([mail("S", { representativeRecipient })]).getStatus(target);
    expect(recipients[0]?.recipient).toBe("alice@example.com");
  });

  it("goes on while one mail does", async () => {
    const answer = await ncpAnswering([mail("S"), mail("I", { mailId: "2" }), mail("F", { mailId: "3" })]).getStatus(target);
    expect(answer).toMatchObject({ operation: "running", state: "mixed", outcome: "pending", finality: "open" });
  });

  it("reads all mails of a request, not the first page of ten", async () => {
    const mails = Array.from({ length: 250 }, (_item, index) => mail("S", { mailId: String(index) }));
    const asked: URL[] = [];
    const { recipients } = await ncpAnswering(mails, asked).getStatus(target);
    expect(recipients).toHaveLength(250);
    expect(asked.map(({ searchParams }) => searchParams.get("page"))).toEqual(["0", "1", "2"]);
  });

  it("asks for one mail if the target names one", async () => {
    const asked: URL[] = [];
    await ncpAnswering([mail("S")], asked).getStatus({ ...target, mailId: "20181120000000011009" });
    expect(asked[0]?.searchParams.get("mailId")).toBe("20181120000000011009");
  });

  it("tells when a mail was finished", async () => {
    const { recipients } = await ncpAnswering([mail("S", { sendDate: { utc: 1542694793856 } })]).getStatus(target);
    expect(recipients[0]?.occurredAt).toEqual(new Date("2018-11-20T06:19:53.856Z"));
  });

  it.each([
    ["an empty list", { content: [], last: true, totalElements: 0, totalPages: 0 }, 200],
    ["no list", { content: null, last: true, totalElements: 0, totalPages: 0 }, 200],
    ["code 77103 under errorCode", { error: { errorCode: "77103", message: "" } }, 400],
    ["code 77103 under code", { error: { code: "77103", message: "" } }, 400],
  ])("is not found for %s", async (_what, body, status) => {
    const fetch = async (): Promise<Response> => Response.json(body, { status });
    const answer = await createNcp({ accessKey: "a", secretKey: "s", fetch }).getStatus(target);
    expect(answer).toMatchObject({ operation: "unknown", state: "unknown", finality: "open", reason: { code: "not-found" } });
  });

  it.each([
    ["nothing", {}],
    ["a list that is none", { content: { length: 1 }, last: true, totalElements: 1, totalPages: 1 }],
    ["a page without an end", { content: [mail("S")] }],
    ["an end before all mails are there", { content: [mail("S")], last: true, totalElements: 250, totalPages: 3 }],
    ["pages without an end", { content: [mail("S")], last: false, totalElements: 250, totalPages: 3 }],
  ])("is an error, never half an answer, for %s", async (_what, body) => {
    const ncp = createNcp({ accessKey: "a", secretKey: "s", fetch: async () => Response.json(body) });
    await expect(ncp.getStatus(target)).rejects.toMatchObject({ kind: "decode", retryable: true, operation: "getStatus" });
  });

  it("is an error if a later page is not found", async () => {
    const answers = [
      Response.json({ content: [mail("S")], last: false, totalElements: 250, totalPages: 3 }),
      Response.json({ error: { errorCode: "77103" } }, { status: 400 }),
    ];
    const ncp = createNcp({ accessKey: "a", secretKey: "s", fetch: async () => answers.shift() as Response });
    await expect(ncp.getStatus(target)).rejects.toMatchObject({ kind: "not-found", code: "77103" });
  });

  it("has one time limit for all its pages", async () => {
    const clock = createManualClock(new Date("2026-03-01T00:00:00Z"));
    const fetch = async (): Promise<Response> => {
      clock.advance(80);
      return Response.json({ content: [mail("S")], last: false, totalElements: 10_000, totalPages: 100 });
    };
    const ncp = createNcp({ accessKey: "a", secretKey: "s", clock, fetch });
    await expect(ncp.getStatus(target, { timeoutMs: 200 })).rejects.toMatchObject({ kind: "timeout", operation: "getStatus" });
  });

  it("asks for the mails in the order of their ids, so that pages cannot shift", async () => {
    const asked: URL[] = [];
    await ncpAnswering([mail("S")], asked).getStatus(target);
    expect(asked[0]?.searchParams.get("sort")).toBe("id,asc");
  });

  it("is scheduled while it waits for its reserved time", async () => {
    const reserved = { reservationStatus: { label: "", code: "Y" } };
    expect(await ncpAnswering([mail("R", reserved)]).getStatus(target)).toMatchObject({
      operation: "scheduled",
      state: "scheduled",
    });
    expect(await ncpAnswering([mail("I", reserved)]).getStatus(target)).toMatchObject({ operation: "running", state: "sending" });
  });

  it("does not say of one recipient that some got it and some did not", async () => {
    expect(await ncpAnswering([mail("PF")]).getStatus(target)).toMatchObject({
      state: "unknown",
      reason: { code: "unmapped", providerCode: "PF" },
    });
  });

  it("keeps the other mails when one cannot be read, and does not call the request finished", async () => {
    const answer = await ncpAnswering([mail("S"), { mailId: "2" }]).getStatus(target);
    expect(answer.recipients.map(({ state }) => state)).toEqual(["delivered", "unknown"]);
    expect(answer).toMatchObject({ operation: "unknown", finality: "open" });
  });

  it.each(["garbage", 1e300, null])("has no time where the service gives %j", async (utc) => {
    const { recipients } = await ncpAnswering([mail("S", { sendDate: { utc } })]).getStatus(target);
    expect(recipients[0]).not.toHaveProperty("occurredAt");
  });
});
