import { isSendStatusError, type SendStatusError } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import type { TwilioClient } from "../src/index.js";
import { target, twilioAnswering } from "./support.js";

interface Answer {
  readonly status?: number;
  readonly body?: unknown;
}
type Call = (twilio: TwilioClient) => PromiseLike<unknown>;
type Sign = (error: SendStatusError) => boolean;

const read: Call = ({ api }) => api.fetchOperation(target);
const send: Call = ({ api }) =>
  api.sendEmails({
    body: {
      from: { address: "support@example.com", name: "Support" },
      to: [{ address: "alice@example.com" }],
      content: { subject: "Hello", html: "<p>Hello</p>" },
    },
  });

/** What a call fails with. The status 409 says nothing by itself. */
async function errorOf(call: Call, { status = 409, body = {} }: Answer): Promise<SendStatusError> {
  const caught: unknown = await call(twilioAnswering(body, status)).then(undefined, (error: unknown) => error);
  if (!isSendStatusError(caught)) throw new Error(`HTTP ${String(status)} was taken for a success.`);
  return caught;
}

/** The values whose answers give an error that has the sign. */
async function having<Value>(
  values: readonly Value[],
  toAnswer: (value: Value) => Answer,
  call: Call,
  sign: Sign,
): Promise<Value[]> {
  const errors = await Promise.all(values.map((value) => errorOf(call, toAnswer(value))));
  return values.filter((_value, index) => sign(errors[index] as SendStatusError));
}

const statuses = Array.from({ length: 200 }, (_item, index) => 400 + index);
const byStatus = (status: number): Answer => ({ status });
const codes = [20001, 20003, 200030, 20404, 20429, 204290, 20500];
const byCode = (code: number): Answer => ({ body: { errors: [{ code }] } });

describe("where an answer of Twilio keeps its error", () => {
  type Row = [place: string, body: object, code: string | undefined, words: string];
  const first = { code: 20001, message: "words of the first" };
  const second = { code: 20002, message: "words of the second" };
  const outside = { code: 20005, message: "words outside", detail: "words of the detail", title: "words of the title" };
  const { message, ...problem } = outside;

  it.each<Row>([
    ["nothing", {}, undefined, "no message"],
    ["errors[0].code", { errors: [{ code: 20001 }] }, "20001", "no message"],
    ["code", { code: 20005 }, "20005", "no message"],
    ["errors[0].message", { errors: [{ message: first.message }] }, undefined, "words of the first"],
    ["message", { message }, undefined, "words outside"],
    ["detail", { detail: problem.detail }, undefined, "words of the detail"],
    ["title", { title: problem.title }, undefined, "words of the title"],
    ["everything", { ...outside, errors: [first, second] }, "20001", "words of the first"],
    ["everything but errors", outside, "20005", "words outside"],
    ["a problem with its errors", { ...problem, errors: [{ detail: "other words" }] }, "20005", "words of the detail"],
    ["a problem without detail", { code: 20005, title: problem.title, errors: [] }, "20005", "words of the title"],
  ])("%s", async (_place, body, code, words) => {
    for (const call of [read, send]) {
      const found = await errorOf(call, { body });
      expect([found.code, found.requestId]).toEqual([code, undefined]);
      expect(found.message).toContain(words);
    }
  });
});

describe("what an answer of Twilio means", () => {
  it.each<[what: string, call: Call, sign: Sign, statuses: number[], codes: number[]]>([
    ["authentication", read, ({ kind }) => kind === "authentication", [401, 403], [20003]],
    ["not found", read, ({ kind }) => kind === "not-found", [404], []],
    ["rate-limited", read, ({ kind }) => kind === "rate-limited", [429], [20429]],
    ["retryable", read, ({ retryable }) => retryable, [429, 500, 502, 503, 504], [20429, 20500]],
    ["a send not taken", send, ({ mayHaveBeenSent }) => !mayHaveBeenSent, [400, 401, 403, 404, 413, 415, 429], []],
    ["a read that may have sent", read, ({ mayHaveBeenSent }) => mayHaveBeenSent, [], []],
  ])("%s, by these statuses and codes alone", async (_what, call, sign, expectedStatuses, expectedCodes) => {
    expect(await having(statuses, byStatus, call, sign)).toEqual(expectedStatuses);
    expect(await having(codes, byCode, call, sign)).toEqual(expectedCodes);
  });

  it.each<[Answer, string]>([
    [{}, "refused"],
    [{ status: 400, ...byCode(20404) }, "refused"],
    [{ status: 500, ...byCode(20500) }, "refused"],
    [{ status: 429, ...byCode(20003) }, "authentication"],
    [{ status: 401, ...byCode(20429) }, "rate-limited"],
    [{ status: 404, ...byCode(20404) }, "not-found"],
    [{ body: { code: "20003" } }, "authentication"],
  ])("%j is %s, the code before the status", async (answer, kind) => {
    expect((await errorOf(send, answer)).kind).toBe(kind);
  });

  it("is no proof against a send where it cannot be read", async () => {
    expect(await errorOf(send, { status: 202, body: "accepted" })).toMatchObject({ kind: "decode", mayHaveBeenSent: true });
    expect(await errorOf(read, { status: 200, body: "accepted" })).toMatchObject({ kind: "decode", mayHaveBeenSent: false });
  });
});
