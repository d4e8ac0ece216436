import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8 } from "../../src/signing/encoding.js";
import { type RequestParts, requestParts, type SignatureFault } from "../../src/signing/index.js";
import {
  azure,
  basic,
  bearer,
  ncp,
  samples,
  type SampleName,
  signed,
  tencent,
  withHeaders,
  withoutHeader,
} from "../support/schemes.js";

const instant = new Date("2026-03-01T00:00:00Z");
const parts = requestParts("POST", "https://mail.example/send", { "content-type": "application/json" }, utf8("{}"));

/** The same instant, but its day in the scope is the one before. */
const otherDay = Object.assign(new Date(instant), { toISOString: () => "2026-02-28T23:59:59.000Z" });

type Spoil = (request: RequestParts) => RequestParts | Promise<RequestParts>;
type Row = readonly [name: SampleName, what: string, spoil: Spoil, fault: SignatureFault];

const set =
  (name: string, value: string): Spoil =>
  (request) =>
    withHeaders(request, { [name]: value });
const replace =
  (name: string, from: string, to: string): Spoil =>
  (request) =>
    withHeaders(request, { [name]: request.headers[name]?.replace(from, to) ?? "" });
const missing = (name: SampleName, ...headers: readonly string[]): readonly Row[] =>
  headers.map((header) => [name, `no ${header}`, (request) => withoutHeader(request, header), "missing"] as const);
const base64 = (text: string): string => Buffer.from(text, "latin1").toString("base64");
const keyed = { secretId: "AKID-made-up", secretKey: "not-a-real-key", token: "session" };

const rows: readonly Row[] = [
  ...missing("azure", "authorization", "x-ms-date", "x-ms-content-sha256"),
  ["azure", "another scheme", set("authorization", "Bearer x"), "malformed"],
  ["azure", "other signed headers", replace("authorization", ";host", ""), "malformed"],
  ["azure", "no date", set("x-ms-date", "yesterday"), "malformed"],
  ["azure", "a date of another form", set("x-ms-date", "2026-03-01T00:00:00Z"), "malformed"],
  ["azure", "a date that does not exist", set("x-ms-date", "Sun, 30 Feb 2026 00:00:00 GMT"), "malformed"],
  ["azure", "an old date", set("x-ms-date", "Sat, 28 Feb 2026 00:00:00 GMT"), "expired"],
  ["azure", "another body", (request) => ({ ...request, body: utf8("[]") }), "body-changed"],
  ["azure", "another key", () => signed(azure({ accessKey: "b3RoZXI=" }), parts, instant), "signature-wrong"],

  ...missing("tencent", "authorization", "x-tc-timestamp"),
  ["tencent", "another scheme", set("authorization", "Bearer x"), "malformed"],
  ["tencent", "a signature in upper case", replace("authorization", "Signature=", "Signature=A"), "malformed"],
  ["tencent", "no timestamp", set("x-tc-timestamp", "soon"), "malformed"],
  ["tencent", "a negative timestamp", set("x-tc-timestamp", "-1"), "malformed"],
  ["tencent", "the host not covered", replace("authorization", "content-type;host", "content-type"), "malformed"],
  ["tencent", "the content type not covered", replace("authorization", "content-type;host", "host"), "malformed"],
  ["tencent", "headers out of order", replace("authorization", "content-type;host", "host;content-type"), "malformed"],
  ["tencent", "a header twice", replace("authorization", "content-type;host", "content-type;host;host"), "malformed"],
  ["tencent", "a covered header that is not there", replace("authorization", ";host", ";host;x-tc-action"), "malformed"],
  ["tencent", "an old timestamp", set("x-tc-timestamp", "1772236800"), "expired"],
  ["tencent", "a timestamp beyond all dates", set("x-tc-timestamp", "9".repeat(400)), "malformed"],
  ["tencent", "another key's id", replace("authorization", "AKID-made-up", "AKID-other"), "unknown-key"],
  ["tencent", "the scope of another day", replace("authorization", "2026-03-01", "2026-02-28"), "signature-wrong"],
  ["tencent", "a signature over the scope of another day", () => signed(samples.tencent, parts, otherDay), "signature-wrong"],
  ["tencent", "another product", () => signed(tencent(keyed, { service: "cvm" }), parts, instant), "signature-wrong"],
  ["tencent", "another body", (request) => ({ ...request, body: utf8("[]") }), "signature-wrong"],
  ["tencent", "another key", () => signed(tencent({ ...keyed, secretKey: "other" }), parts, instant), "signature-wrong"],
  ["tencent", "an uncovered body after all", set("x-tc-content-sha256", "UNSIGNED-PAYLOAD"), "signature-wrong"],
  ["tencent", "another token", () => signed(tencent({ ...keyed, token: "other" }), parts, instant), "token-wrong"],

  ...missing("ncp", "x-ncp-apigw-timestamp", "x-ncp-iam-access-key", "x-ncp-apigw-signature-v2"),
  ["ncp", "no timestamp", set("x-ncp-apigw-timestamp", "2026-03-01"), "malformed"],
  ["ncp", "an empty timestamp", set("x-ncp-apigw-timestamp", ""), "malformed"],
  ["ncp", "an old timestamp", set("x-ncp-apigw-timestamp", "1772236800000"), "expired"],
  ["ncp", "another key's id", set("x-ncp-iam-access-key", "OTHER"), "unknown-key"],
  ["ncp", "another key", () => signed(ncp({ accessKey: "ACCESS", secretKey: "other" }), parts, instant), "signature-wrong"],

  ...missing("basic", "authorization"),
  ["basic", "another scheme", set("authorization", "Bearer x"), "malformed"],
  ["basic", "no base64", set("authorization", "Basic ?"), "malformed"],
  ["basic", "base64 cut short", set("authorization", "Basic abcde"), "malformed"],
  ["basic", "no colon", set("authorization", `Basic ${base64("AC01")}`), "malformed"],
  ["basic", "no UTF-8", set("authorization", `Basic ${base64("AC01:\xe4")}`), "malformed"],
  [
    "basic",
    "another user",
    () => signed(basic({ user: "AC02", password: "not-a-real-password" }), parts, instant),
    "unknown-key",
  ],
  ["basic", "another password", () => signed(basic({ user: "AC01", password: "other" }), parts, instant), "signature-wrong"],

  ...missing("bearer", "authorization"),
  ["bearer", "another scheme", set("authorization", "Basic x"), "malformed"],
  ["bearer", "two tokens", set("authorization", "Bearer a b"), "malformed"],
  ["bearer", "another token", () => signed(bearer("other"), parts, instant), "token-wrong"],
];

describe("each fault has its cause", () => {
  it.each(rows)("%s: %s", async (name, _what, spoil, fault) => {
    const scheme = samples[name];
    const request = await signed(scheme, parts, instant);
    expect(await scheme.verify(request, instant)).toEqual({ valid: true });
    expect(await scheme.verify(await spoil(request), instant)).toEqual({ valid: false, fault });
  });
});

describe("a verifier never throws for what a caller sends", () => {
  const names = [
    "x-ms-date",
    "x-ms-content-sha256",
    "x-tc-timestamp",
    "x-tc-token",
    "x-tc-content-sha256",
    "content-type",
  ].concat(["x-ncp-apigw-timestamp", "x-ncp-iam-access-key", "x-ncp-apigw-signature-v2"]);
  const anything = fc.string({ unit: "binary" });
  const nearly = fc.oneof(
    anything,
    fc.constantFrom("0", "1772323200", "1772323200000", "9".repeat(25), instant.toUTCString(), "ACCESS"),
  );
  const tc3 = fc
    .tuple(
      fc.constantFrom("AKID-made-up", ""),
      fc.constantFrom("2026-03-01", "0000-99-99"),
      fc.stringMatching(/^[a-z0-9;-]{1,20}$/),
    )
    .map(
      ([id, day, list]) =>
        `TC3-HMAC-SHA256 Credential=${id}/${day}/ses/tc3_request, SignedHeaders=${list}, Signature=${"0".repeat(64)}`,
    );
  const authorization = fc.oneof(
    anything,
    tc3,
    fc.base64String().map((text) => `Basic ${text}`),
    fc
      .base64String({ minLength: 44, maxLength: 44 })
      .map((text) => `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${text}`),
  );
  const headers = fc
    .tuple(fc.dictionary(fc.constantFrom(...names), nearly), fc.option(authorization, { nil: undefined }))
    .map(([others, value]) => (value === undefined ? others : { ...others, authorization: value }));

  it.each(Object.entries(samples))("%s", async (_name, scheme) => {
    await fc.assert(
      fc.asyncProperty(headers, anything, anything, async (sent, host, target) => {
        const verdict = await scheme.verify({ ...parts, headers: sent, host, target }, instant);
        expect(verdict.valid).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
