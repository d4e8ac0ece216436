import { isSendStatusError, type SendStatusError } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { type AzureClient, createAzure } from "../src/index.js";
import { accessKey } from "./support.js";

interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}
type Call = (azure: AzureClient) => PromiseLike<unknown>;
type Sign = (error: SendStatusError) => boolean;

const read: Call = ({ api }) => api.getSendResult({ operationId: "1" });
const send: Call = ({ api }) =>
  api.send({
    body: {
      senderAddress: "donotreply@contoso.com",
      content: { subject: "Hello" },
      recipients: { to: [{ address: "a@b.example" }] },
    },
  });

/** What a call fails with. The status 409 says nothing by itself. */
async function errorOf(call: Call, { status = 409, body = {}, headers = {} }: Answer): Promise<SendStatusError> {
  const endpoint = "https://contoso.communication.azure.com";
  const fetch = async (): Promise<Response> => Response.json(body, { status, headers });
  const azure = createAzure({ endpoint, accessKey, fetch, retry: false });
  const caught: unknown = await call(azure).then(undefined, (error: unknown) => error);
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
  ...["Denied", "Denied.Anything", "DeniedX", "DomainNotLinked", "InvalidEmailAddress", "RepeatabilityFirstSentOutsideWindow"],
  ...["TooManyRequests", "TooManyRequests.Anything", "TooManyRequestsX", "EmailDropped", "EmailDroppedAllRecipientsSuppressed"],
];
const byCode = (code: string): Answer => ({ body: { error: { code } } });

describe("where an answer of Azure keeps its error", () => {
  type Row = [place: string, answer: Answer, code: string | undefined, requestId: string | undefined, words: string];
  const error = { code: "InBody", message: "words in the body" };
  const headers = { "x-ms-error-code": "InHeader", "x-azure-ref": "ref", "mise-correlation-id": "correlation" };

  it.each<Row>([
    ["nothing", {}, undefined, undefined, "no message"],
    ["error.code", { body: { error: { code: "InBody" } } }, "InBody", undefined, "no message"],
    ["x-ms-error-code", { headers: { "x-ms-error-code": "InHeader" } }, "InHeader", undefined, "no message"],
    ["error.message", { body: { error: { message: "words in the body" } } }, undefined, undefined, "words in the body"],
    ["x-azure-ref", { headers: { "x-azure-ref": "ref" } }, undefined, "ref", "no message"],
    ["mise-correlation-id", { headers: { "mise-correlation-id": "correlation" } }, undefined, "correlation", "no message"],
    ["everything", { body: { error }, headers }, "InBody", "ref", "words in the body"],
    [
      "everything, null in the body",
      { body: { error: { code: null, message: null } }, headers },
      "InHeader",
      "ref",
      "no message",
    ],
  ])("%s", async (_place, answer, code, requestId, words) => {
    for (const call of [read, send]) {
      const found = await errorOf(call, answer);
      expect([found.code, found.requestId]).toEqual([code, requestId]);
      expect(found.message).toContain(words);
    }
  });
});

describe("what an answer of Azure means", () => {
  it.each<[what: string, call: Call, sign: Sign, statuses: number[], codes: string[]]>([
    ["authentication", read, ({ kind }) => kind === "authentication", [401, 403], ["Denied", "Denied.Anything"]],
    ["not found", read, ({ kind }) => kind === "not-found", [404], []],
    ["rate-limited", read, ({ kind }) => kind === "rate-limited", [429], ["TooManyRequests", "TooManyRequests.Anything"]],
    [
      "retryable",
      read,
      ({ retryable }) => retryable,
      [408, 429, 500, 502, 503, 504],
      ["TooManyRequests", "TooManyRequests.Anything"],
    ],
    ["a send not taken", send, ({ mayHaveBeenSent }) => !mayHaveBeenSent, [400, 401, 403, 404, 413, 415, 429], []],
    ["a read that may have sent", read, ({ mayHaveBeenSent }) => mayHaveBeenSent, [], []],
  ])("%s, by these statuses and codes alone", async (_what, call, sign, expectedStatuses, expectedCodes) => {
    expect(await having(statuses, byStatus, call, sign)).toEqual(expectedStatuses);
    expect(await having(codes, byCode, call, sign)).toEqual(expectedCodes);
  });

  it.each<[Answer, string]>([
    [{}, "refused"],
    [{ status: 400, ...byCode("InvalidEmailAddress") }, "refused"],
    [{ status: 500 }, "refused"],
    [{ status: 429, ...byCode("Denied") }, "authentication"],
    [{ status: 401, ...byCode("TooManyRequests") }, "rate-limited"],
    [{ status: 404, ...byCode("DomainNotLinked") }, "not-found"],
  ])("%j is %s, the code before the status", async (answer, kind) => {
    expect((await errorOf(send, answer)).kind).toBe(kind);
  });

  it("is no proof against a send where it cannot be read", async () => {
    expect(await errorOf(send, { status: 202, body: "accepted" })).toMatchObject({ kind: "decode", mayHaveBeenSent: true });
    expect(await errorOf(read, { status: 200, body: "accepted" })).toMatchObject({ kind: "decode", mayHaveBeenSent: false });
  });
});
