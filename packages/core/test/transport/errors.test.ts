import { describe, expect, it, vi } from "vitest";
import type { ErrorFacts, ErrorKind } from "../../src/errors.js";
import type { FetchLike } from "../../src/index.js";
import { errorOf } from "../support/errors.js";
import { behaviourOf, ncpLike, tencentLike, tencentRpc } from "../support/providers.js";
import { clientOf, json, read, recording, send } from "../support/transport.js";

const tencent = behaviourOf(tencentLike, tencentRpc);
const ncp = behaviourOf(ncpLike);
const tencentError = (Code: string) => ({ Response: { Error: { Code, Message: "why" }, RequestId: "r-1" } });
const html = "<html><body>Bad Gateway</body></html>";

interface Row {
  readonly what: string;
  readonly behaviour?: typeof ncp;
  readonly answer: () => Response;
  readonly kind: ErrorKind;
  readonly facts?: ErrorFacts;
  /** Whether a send may have been taken. A read never is one. */
  readonly sent: boolean;
}

const rows: readonly Row[] = [
  {
    what: "a code inside 200",
    behaviour: tencent,
    answer: () => json(tencentError("AuthFailure.SignatureFailure")),
    kind: "authentication",
    facts: { status: 200, code: "AuthFailure.SignatureFailure", requestId: "r-1", retryable: false },
    sent: false,
  },
  {
    what: "an unknown code inside 200",
    behaviour: tencent,
    answer: () => json(tencentError("FailedOperation.Other")),
    kind: "refused",
    facts: { status: 200, code: "FailedOperation.Other", retryable: false },
    sent: true,
  },
  {
    what: "a detail of a listed code",
    behaviour: tencent,
    answer: () => json(tencentError("RequestLimitExceeded.SomethingNew")),
    kind: "rate-limited",
    facts: { code: "RequestLimitExceeded.SomethingNew", retryable: true },
    sent: false,
  },
  {
    what: "a code that only begins like a listed one",
    behaviour: tencent,
    answer: () => json(tencentError("InternalErrors")),
    kind: "refused",
    facts: { retryable: false },
    sent: true,
  },
  {
    what: "a code inside 200 that may pass",
    behaviour: tencent,
    answer: () => json(tencentError("InternalError")),
    kind: "refused",
    facts: { status: 200, retryable: true },
    sent: true,
  },
  {
    what: "too many calls, inside 200",
    behaviour: tencent,
    answer: () => json(tencentError("RequestLimitExceeded")),
    kind: "rate-limited",
    facts: { retryable: true },
    sent: false,
  },
  {
    what: "the code decides before the status",
    behaviour: tencent,
    answer: () => json(tencentError("ResourceNotFound"), { status: 429 }),
    kind: "not-found",
    facts: { status: 429, code: "ResourceNotFound" },
    sent: false,
  },
  {
    what: "the gateway's place of the code",
    answer: () => json({ error: { errorCode: "200", message: "no" } }, { status: 400, headers: { "x-request-id": "h-1" } }),
    kind: "authentication",
    facts: { status: 400, code: "200", requestId: "h-1" },
    sent: false,
  },
  {
    what: "the product's place of the code, as a number",
    answer: () => json({ errorCode: 300, errorMessage: "no" }, { status: 400 }),
    kind: "not-found",
    facts: { status: 400, code: "300" },
    sent: false,
  },
  {
    what: "401 without a code",
    answer: () => json({}, { status: 401 }),
    kind: "authentication",
    facts: { code: undefined },
    sent: false,
  },
  {
    what: "404 with a text",
    answer: () => new Response("gone", { status: 404 }),
    kind: "not-found",
    facts: { status: 404 },
    sent: false,
  },
  {
    what: "429 with a code that says nothing",
    answer: () => json({ errorCode: "77999" }, { status: 429 }),
    kind: "rate-limited",
    facts: { code: "77999", retryable: true },
    sent: false,
  },
  {
    what: "400",
    answer: () => json({ errorCode: "1" }, { status: 400 }),
    kind: "refused",
    facts: { retryable: false },
    sent: false,
  },
  { what: "500", answer: () => json({}, { status: 500 }), kind: "refused", facts: { status: 500, retryable: true }, sent: true },
  { what: "501", answer: () => json({}, { status: 501 }), kind: "refused", facts: { status: 501, retryable: false }, sent: true },
  {
    what: "400 with a code that may pass",
    answer: () => json({ errorCode: "900" }, { status: 400 }),
    kind: "refused",
    facts: { retryable: true },
    sent: false,
  },
  {
    what: "500 with a code that never passes",
    answer: () => json({ errorCode: "901" }, { status: 500 }),
    kind: "refused",
    facts: { code: "901", retryable: false },
    sent: true,
  },
  {
    what: "a code that is listed on both sides never passes",
    answer: () => json({ errorCode: "902" }, { status: 400 }),
    kind: "refused",
    facts: { retryable: false },
    sent: false,
  },
  {
    what: "an HTML page of a gateway",
    answer: () => new Response(html, { status: 502, headers: { "content-type": "text/html" } }),
    kind: "refused",
    facts: { status: 502, retryable: true, code: undefined },
    sent: true,
  },
  {
    what: "an HTML page with 200",
    answer: () => new Response(html),
    kind: "decode",
    facts: { status: 200, retryable: true },
    sent: true,
  },
  {
    what: "cut JSON",
    answer: () => new Response('{"id":"1', { headers: { "x-request-id": "h-2" } }),
    kind: "decode",
    facts: { status: 200, requestId: "h-2", retryable: true },
    sent: true,
  },
  { what: "an empty 200", answer: () => new Response(""), kind: "decode", facts: { status: 200 }, sent: true },
  { what: "null", answer: () => new Response("null"), kind: "decode", sent: true },
  { what: "a text", answer: () => new Response('"OK"'), kind: "decode", sent: true },
  { what: "an answer without result", behaviour: tencent, answer: () => json({ Result: {} }), kind: "decode", sent: true },
  { what: "a null for a result", behaviour: tencent, answer: () => json({ Response: null }), kind: "decode", sent: true },
];

describe.each([read, send])("$safety: each answer has its kind", (operation) => {
  it.each(rows)("$what: $kind", async ({ behaviour = ncp, answer, kind, facts = {}, sent }) => {
    const { fetch } = recording(answer);
    const error = await errorOf(clientOf({ fetch }, behaviour).ask({ operation, path: "/Action" }));
    expect(error).toMatchObject({
      kind,
      provider: "acme",
      operation: operation.id,
      attempts: 1,
      mayHaveBeenSent: operation.safety === "send" && sent,
      ...facts,
    });
    expect(error.message).toMatch(new RegExp(`^acme\\.${operation.id}: HTTP ${String(error.status)}`));
  });
});

describe("no answer", () => {
  const failedFetch = (code: string) =>
    new TypeError("fetch failed", { cause: Object.assign(new Error(`connect ${code}`), { code }) });
  it.each([
    { code: "ECONNREFUSED", sent: false },
    { code: "ENOTFOUND", sent: false },
    { code: "EAI_AGAIN", sent: false },
    { code: "EHOSTUNREACH", sent: false },
    { code: "ENETUNREACH", sent: false },
    { code: "ECONNRESET", sent: true },
    { code: "EPIPE", sent: true },
    { code: "UND_ERR_SOCKET", sent: true },
  ])("$code: network, sent: $sent", async ({ code, sent }) => {
    for (const operation of [read, send]) {
      const error = await errorOf(clientOf({ fetch: () => Promise.reject(failedFetch(code)) }).ask({ operation }));
      expect(error).toMatchObject({ kind: "network", retryable: true, attempts: 1, status: undefined });
      expect(error.mayHaveBeenSent).toBe(operation === send && sent);
      expect(error.message).toContain("mail.example");
      expect(error.cause).toMatchObject({ name: "TypeError", code, message: `fetch failed: connect ${code}` });
      expect(error.cause).not.toHaveProperty("stack");
    }
  });

  it.each([new Error("no code"), "a text", undefined])("what is thrown without a code counts as sent: %s", async (thrown) => {
    const fetch = vi.fn<FetchLike>().mockRejectedValue(thrown);
    expect(await errorOf(clientOf({ fetch }).ask({ operation: send }))).toMatchObject({ kind: "network", mayHaveBeenSent: true });
  });

  it("an answer that is cut while it is read: network", async () => {
    const cut = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"id":'));
        controller.error(Object.assign(new Error("terminated"), { code: "ECONNRESET" }));
      },
    });
    const error = await errorOf(clientOf({ fetch: () => Promise.resolve(new Response(cut)) }).ask({ operation: send }));
    expect(error).toMatchObject({ kind: "network", retryable: true, mayHaveBeenSent: true });
  });
});

it("says what came instead of an error", async () => {
  const page = (body: string) => new Response(body, { status: 502, headers: { "content-type": "text/html" } });
  const messageOf = async (answer: Response) => (await errorOf(clientOf({ fetch: () => Promise.resolve(answer) }).ask())).message;
  expect(await messageOf(page(html))).toContain(`a body of ${String(html.length)} bytes (text/html) instead of an error`);
  expect(await messageOf(page(""))).toContain("an empty body instead of an error");
  expect(await messageOf(json({}, { status: 502 }))).toContain("no message");
  expect(await messageOf(json({}, { status: 401 }))).toContain("check the credentials and the clock");
  expect((await messageOf(json({ errorMessage: "x".repeat(5_000) }, { status: 400 }))).length).toBeLessThan(400);
});
