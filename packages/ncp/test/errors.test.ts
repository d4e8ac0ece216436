import { isSendStatusError, type SendStatusError } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { createNcp, type NcpClient } from "../src/index.js";
import { requestId as askedFor } from "./support.js";

interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}
type Call = (ncp: NcpClient) => PromiseLike<unknown>;
type Sign = (error: SendStatusError) => boolean;

const read: Call = ({ api }) => api.getMailList({ requestId: askedFor });
const send: Call = ({ api }) =>
  api.createMailRequest({
    body: { senderAddress: "no_reply@contoso.com", title: "Hello", body: "Hello", recipients: [{ address: "a@b.example" }] },
  });

/** What a call fails with. The status 409 says nothing by itself. */
async function errorOf(call: Call, { status = 409, body = {}, headers = {} }: Answer): Promise<SendStatusError> {
  const fetch = async (): Promise<Response> => Response.json(body, { status, headers });
  const ncp = createNcp({ accessKey: "EXAMPLEACCESSKEY00001", secretKey: "EXAMPLEsecretKey", fetch, retry: false });
  const caught: unknown = await call(ncp).then(undefined, (error: unknown) => error);
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
const codes = [
  ...["100", "200", "210", "300", "400", "410", "420", "430", "500", "510", "900", "2000", "20"],
  ...["77001", "77002", "77101", "77102", "77103", "77201", "77202", "77301", "77302", "77303"],
];
const byCode = (errorCode: string): Answer => ({ body: { error: { errorCode } } });

describe("where an answer of NCP keeps its error", () => {
  type Row = [place: string, answer: Answer, code: string | undefined, requestId: string | undefined, words: string];
  const error = { errorCode: "210", code: "77102", message: "words of the message", details: "words of the details" };
  const headers = { "x-ncp-trace-id": "trace" };

  it.each<Row>([
    ["nothing", {}, undefined, undefined, "no message"],
    ["error.errorCode", { body: { error: { errorCode: "210" } } }, "210", undefined, "no message"],
    ["error.errorCode, a number", { body: { error: { errorCode: 210 } } }, "210", undefined, "no message"],
    ["error.code", { body: { error: { code: "77102" } } }, "77102", undefined, "no message"],
    ["code", { body: { code: 77303 } }, "77303", undefined, "no message"],
    ["error.message", { body: { error: { message: "words of the message" } } }, undefined, undefined, "words of the message"],
    ["error.details", { body: { error: { details: "words of the details" } } }, undefined, undefined, "words of the details"],
    ["x-ncp-trace-id", { headers }, undefined, "trace", "no message"],
    ["everything", { body: { error, code: 77303 }, headers }, "210", "trace", "words of the message"],
    ["no errorCode", { body: { error: { ...error, errorCode: "" }, code: 77303 } }, "77102", undefined, "words of the message"],
    ["no message", { body: { error: { ...error, message: null } } }, "210", undefined, "words of the details"],
  ])("%s", async (_place, answer, code, requestId, words) => {
    for (const call of [read, send]) {
      const found = await errorOf(call, answer);
      expect([found.code, found.requestId]).toEqual([code, requestId]);
      expect(found.message).toContain(words);
    }
  });
});

describe("what an answer of NCP means", () => {
  it.each<[what: string, call: Call, sign: Sign, statuses: number[], codes: string[]]>([
    ["authentication", read, ({ kind }) => kind === "authentication", [401, 403], ["200", "210", "77101", "77201", "77202"]],
    ["not found", read, ({ kind }) => kind === "not-found", [404], ["77103"]],
    ["rate-limited", read, ({ kind }) => kind === "rate-limited", [429], ["400", "410", "420"]],
    [
      "retryable",
      read,
      ({ retryable }) => retryable,
      [429, 500, 502, 503, 504],
      ["410", "420", "500", "510", "900", "77302", "77303"],
    ],
    ["a send not taken", send, ({ mayHaveBeenSent }) => !mayHaveBeenSent, [400, 401, 403, 404, 405, 413, 415, 429], []],
    ["a read that may have sent", read, ({ mayHaveBeenSent }) => mayHaveBeenSent, [], []],
  ])("%s, by these statuses and codes alone", async (_what, call, sign, expectedStatuses, expectedCodes) => {
    expect(await having(statuses, byStatus, call, sign)).toEqual(expectedStatuses);
    expect(await having(codes, byCode, call, sign)).toEqual(expectedCodes);
  });

  it("is never retryable without a default project, whatever the status", async () => {
    const withoutProject = (status: number): Answer => ({ status, ...byCode("77301") });
    expect(await having(statuses, withoutProject, read, ({ retryable }) => retryable)).toEqual([]);
  });

  it.each<[Answer, string]>([
    [{}, "refused"],
    [{ status: 400, ...byCode("77102") }, "refused"],
    [{ status: 400, ...byCode("77103") }, "not-found"],
    [{ status: 400, ...byCode("77101") }, "authentication"],
    [{ status: 404, ...byCode("210") }, "authentication"],
    [{ status: 401, ...byCode("410") }, "rate-limited"],
    [{ status: 500, ...byCode("77301") }, "refused"],
  ])("%j is %s, the code before the status", async (answer, kind) => {
    expect((await errorOf(send, answer)).kind).toBe(kind);
  });

  it("is no proof against a send where it cannot be read", async () => {
    expect(await errorOf(send, { status: 201, body: "accepted" })).toMatchObject({ kind: "decode", mayHaveBeenSent: true });
    expect(await errorOf(read, { status: 200, body: "accepted" })).toMatchObject({ kind: "decode", mayHaveBeenSent: false });
  });
});
