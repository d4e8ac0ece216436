import { isSendStatusError, type SendStatusError } from "@sendstatus/core";
import { describe, expect, it } from "vitest";
import { createTencent, type TencentClient } from "../src/index.js";
import { messageId, options } from "./support.js";

interface Answer {
  readonly status?: number;
  readonly body?: unknown;
}
type Call = (tencent: TencentClient) => PromiseLike<unknown>;
type Sign = (error: SendStatusError) => boolean;

const read: Call = ({ api }) =>
  api.getSendEmailStatus({ RequestDate: "2026-03-01", Offset: 0, Limit: 100, MessageId: messageId });
const send: Call = ({ api }) =>
  api.sendEmail({ FromEmailAddress: "noreply@contoso.com", Subject: "Hello", Bcc: ["a@b.example"] });

/** What a call fails with. The service itself answers with the status 200, whatever it says. */
async function errorOf(call: Call, { status = 200, body = {} }: Answer): Promise<SendStatusError> {
  const tencent = createTencent({ ...options, retry: false, fetch: async () => Response.json(body, { status }) });
  const caught: unknown = await call(tencent).then(undefined, (error: unknown) => error);
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
const byCode = (Code: string): Answer => ({ body: { Response: { Error: { Code } } } });
const words = (text: string): string[] => text.trim().split(/\s+/);
const authentication = words(`
  AuthFailure AuthFailure.InvalidAuthorization AuthFailure.InvalidSecretId AuthFailure.MFAFailure AuthFailure.SecretIdNotFound
  AuthFailure.SignatureExpire AuthFailure.SignatureFailure AuthFailure.TokenFailure AuthFailure.UnauthorizedOperation
  UnauthorizedOperation UnauthorizedOperation.Anything`);
const rateLimited = words(`
  RequestLimitExceeded RequestLimitExceeded.GlobalRegionUinLimitExceeded RequestLimitExceeded.IPLimitExceeded
  RequestLimitExceeded.UinLimitExceeded RequestLimitExceeded.Anything RequestLimitExceeded.Anything.More`);
const notFound = words("ResourceNotFound ResourceNotFound.Anything");
const notNow = words("FailedOperation.ServiceNotAvailable FailedOperation.ServiceNotAvailable.Anything");
const faults = words(`
  InternalError InternalError.QueryDataBaseFailed InternalError.Anything ResourceInsufficient ResourceInsufficient.Anything
  ResourceUnavailable ResourceUnavailable.Anything ServiceUnavailable ServiceUnavailable.Anything`);
const refused = words(`
  ActionOffline FailedOperation.AttachContentToolarge FailedOperation.EmailAddrInBlacklist FailedOperation.EmailContentToolarge
  FailedOperation.ExceedSendLimit FailedOperation.FileURLNotExist FailedOperation.FrequencyLimit FailedOperation.HighRejectionRate
  FailedOperation.IllegalURL FailedOperation.IncorrectEmail FailedOperation.IncorrectSender FailedOperation.InsufficientBalance
  FailedOperation.InsufficientQuota FailedOperation.InvalidAttachName FailedOperation.InvalidTemplateID
  FailedOperation.MissingEmailContent FailedOperation.NoAttachPermission FailedOperation.NotAuthenticatedSender
  FailedOperation.ProtocolCheckErr FailedOperation.ReceiverHasUnsubscribed
  FailedOperation.TemporaryBlocked FailedOperation.TooManyAttachments FailedOperation.TooManyRecipients
  FailedOperation.URLForbidden FailedOperation.UnsupportMailType FailedOperation.WithOutPermission
  FailedOperation.WrongContentJson InvalidAction InvalidParameter InvalidParameter.Anything InvalidParameterValue
  InvalidParameterValue.AttachContentIsWrong InvalidParameterValue.EmailAddressIsNULL InvalidParameterValue.EmailContentIsWrong
  InvalidParameterValue.InvalidEmailIdentity InvalidParameterValue.ReceiverEmailInvalid InvalidRequest IpInBlacklist
  IpNotInWhitelist LimitExceeded LimitExceeded.Anything MissingParameter NoSuchProduct NoSuchVersion OperationDenied
  RequestSizeLimitExceeded UnknownParameter UnsupportedOperation UnsupportedProtocol UnsupportedRegion`);
const others = words(`
  AuthFailureX UnauthorizedOperationX RequestLimitExceededX ResourceNotFoundX InternalErrorX ServiceUnavailableX requestlimitexceeded
  FailedOperation.ServiceNotAvailableX InvalidParameterValueX DryRunOperation FailedOperation FailedOperation.Anything
  FailedOperation.NotSupportDate FailedOperation.RejectedByRecipients FailedOperation.SendEmailErr ResourceInUse ResponseSizeLimitExceeded`);
const codes = [...authentication, ...rateLimited, ...notFound, ...notNow, ...faults, ...refused, ...others];

describe("where an answer of Tencent keeps its error", () => {
  type Row = [place: string, response: object, code: string | undefined, requestId: string | undefined, words: string];
  const Error = { Code: "Some.Code", Message: "words of the message" };

  it.each<Row>([
    ["Error alone", { Error: {} }, undefined, undefined, "no message"],
    ["Error.Code", { Error: { Code: "Some.Code" } }, "Some.Code", undefined, "no message"],
    ["Error.Message", { Error: { Message: "words of the message" } }, undefined, undefined, "words of the message"],
    ["RequestId", { Error: {}, RequestId: "request" }, undefined, "request", "no message"],
    ["everything", { Error, RequestId: "request" }, "Some.Code", "request", "words of the message"],
    ["everything, and a result", { Error, RequestId: "request", MessageId: "m" }, "Some.Code", "request", "words of the message"],
  ])("%s, with HTTP 200 and without", async (_place, response, code, requestId, text) => {
    for (const call of [read, send])
      for (const status of [200, 409]) {
        const found = await errorOf(call, { status, body: { Response: response } });
        expect([found.kind, found.code, found.requestId]).toEqual(["refused", code, requestId]);
        expect(found.message).toContain(text);
      }
  });
});

describe("what an answer of Tencent means", () => {
  it.each<[what: string, call: Call, sign: Sign, statuses: number[], codes: string[]]>([
    ["authentication", read, ({ kind }) => kind === "authentication", [], authentication],
    ["not found", read, ({ kind }) => kind === "not-found", [], notFound],
    ["rate-limited", read, ({ kind }) => kind === "rate-limited", [429], rateLimited],
    ["retryable", read, ({ retryable }) => retryable, [429, 500, 502, 503, 504], [...rateLimited, ...notNow, ...faults]],
    [
      "a send not taken",
      send,
      ({ mayHaveBeenSent }) => !mayHaveBeenSent,
      [429],
      [...authentication, ...rateLimited, ...notNow, ...refused],
    ],
    ["a read that may have sent", read, ({ mayHaveBeenSent }) => mayHaveBeenSent, [], []],
  ])("%s, by these statuses and codes alone", async (_what, call, sign, expectedStatuses, expectedCodes) => {
    expect(await having(statuses, byStatus, call, sign)).toEqual(expectedStatuses);
    expect(await having(codes, byCode, call, sign)).toEqual(expectedCodes);
  });

  it.each<[Answer, string]>([
    [byCode("FailedOperation"), "refused"],
    [{ status: 429, ...byCode("AuthFailure.SignatureFailure") }, "authentication"],
    [{ status: 403, ...byCode("RequestLimitExceeded.IPLimitExceeded") }, "rate-limited"],
    [{ status: 401 }, "refused"],
    [{ status: 404 }, "refused"],
  ])("%j is %s, the code before the status", async (answer, kind) => {
    expect((await errorOf(send, answer)).kind).toBe(kind);
  });

  it("is no proof against a send where it cannot be read", async () => {
    expect(await errorOf(send, { body: { RequestId: "1" } })).toMatchObject({ kind: "decode", mayHaveBeenSent: true });
    expect(await errorOf(read, { body: { RequestId: "1" } })).toMatchObject({ kind: "decode", mayHaveBeenSent: false });
  });
});
