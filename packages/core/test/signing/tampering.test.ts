import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { utf8 } from "../../src/signing/encoding.js";
import type { RequestParts } from "../../src/signing/index.js";
import { type Change, changed, changedBytes, changedLetter, changes, instants, requests } from "../support/arbitraries.js";
import { samples, type SampleName, signed, withHeaders, withoutHeader } from "../support/schemes.js";

type Tamper = (request: RequestParts, change: Change) => RequestParts;

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
const method: Tamper = (request, { by }) => ({
  ...request,
  method: methods[(methods.indexOf(request.method) + 1 + (by % 4)) % 5] ?? "HEAD",
});
const target: Tamper = (request, change) => ({ ...request, target: changedLetter(request.target, change) });
const longerTarget: Tamper = (request) => ({ ...request, target: `${request.target}x` });
const host: Tamper = (request, change) => ({ ...request, host: changedLetter(request.host, change) });
const body: Tamper = (request, change) => ({ ...request, body: changedBytes(request.body, change) });
const longerBody: Tamper = (request) => ({ ...request, body: Uint8Array.from([...request.body, 0]) });
const letterOf =
  (name: string): Tamper =>
  (request, change) =>
    withHeaders(request, { [name]: changedLetter(request.headers[name] ?? "", change) });
const characterOf =
  (name: string): Tamper =>
  (request, change) =>
    withHeaders(request, { [name]: changed(request.headers[name] ?? "", change) });
const shorter =
  (name: string): Tamper =>
  (request) =>
    withHeaders(request, { [name]: request.headers[name]?.slice(0, -1) ?? "" });
const without =
  (name: string): Tamper =>
  (request) =>
    withoutHeader(request, name);
/** Another instant that the window allows, in the form the scheme wants. */
const otherSecond: Tamper = (request, { by }) => {
  const sentAt = new Date(request.headers["x-ms-date"] ?? "").getTime();
  return withHeaders(request, { "x-ms-date": new Date(sentAt + 1000 + (by % 200) * 1000).toUTCString() });
};
const otherStamp =
  (name: string): Tamper =>
  (request, { by }) =>
    withHeaders(request, { [name]: String(Number(request.headers[name]) + 1 + (by % 200)) });

const all = (name: string): Readonly<Record<string, Tamper>> => ({
  [`a character of ${name}`]: characterOf(name),
  [`the end of ${name}`]: shorter(name),
  [`the absence of ${name}`]: without(name),
});
const tencent: Readonly<Record<string, Tamper>> = {
  method,
  target,
  "a longer target": longerTarget,
  host,
  body,
  "a longer body": longerBody,
  "content type": letterOf("content-type"),
  "another instant": otherStamp("x-tc-timestamp"),
  "a character of the instant": characterOf("x-tc-timestamp"),
  ...all("authorization"),
};

/** Everything that a scheme covers, and how to change it. */
const covered: Readonly<Record<Exclude<SampleName, "basic" | "bearer">, Readonly<Record<string, Tamper>>>> = {
  azure: {
    method,
    target,
    "a longer target": longerTarget,
    host,
    body,
    "a longer body": longerBody,
    "another instant": otherSecond,
    ...all("x-ms-date"),
    ...all("x-ms-content-sha256"),
    ...all("authorization"),
  },
  tencent: { ...tencent, ...all("x-tc-token") },
  "tencent with a listed action": {
    ...tencent,
    "a listed header": letterOf("x-tc-action"),
    "its absence": without("x-tc-action"),
  },
  ncp: {
    method,
    target,
    "a longer target": longerTarget,
    "another instant": otherStamp("x-ncp-apigw-timestamp"),
    ...all("x-ncp-apigw-timestamp"),
    ...all("x-ncp-iam-access-key"),
    ...all("x-ncp-apigw-signature-v2"),
  },
};

describe("a request fails once anything is changed that its scheme covers", () => {
  const rows = Object.entries(covered).flatMap(([name, tampers]) =>
    Object.entries(tampers).map(([what, tamper]) => ({ name: name as keyof typeof covered, what, tamper })),
  );

  it.each(rows)("$name: $what", async ({ name, tamper }) => {
    const scheme = samples[name];
    await fc.assert(
      fc.asyncProperty(requests, instants, changes, async (parts, instant, change) => {
        const request = await signed(scheme, parts, instant);
        const verdict = await scheme.verify(tamper(request, change), instant);
        expect(verdict.valid).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it("bearer: a character of the token", async () => {
    await fc.assert(
      fc.asyncProperty(requests, changes, async (parts, change) => {
        const request = await signed(samples.bearer, parts, new Date(0));
        expect(await samples.bearer.verify(characterOf("authorization")(request, change), new Date(0))).toMatchObject({
          valid: false,
        });
      }),
    );
  });
});

describe("what a scheme does not cover", () => {
  const everything: Tamper = () => ({
    method: "DELETE",
    host: "elsewhere.example",
    target: "/other?x=1",
    headers: { "content-type": "text/plain" },
    body: utf8("x"),
  });
  const rows: readonly (readonly [SampleName, string, Tamper, "valid" | "token-wrong"])[] = [
    ["azure", "the operation id", (request) => withHeaders(request, { "operation-id": "other" }), "valid"],
    ["azure", "the content type", (request) => withHeaders(request, { "content-type": "text/plain" }), "valid"],
    ["ncp", "the body", (request) => ({ ...request, body: utf8("other") }), "valid"],
    ["ncp", "the host", (request) => ({ ...request, host: "elsewhere.example" }), "valid"],
    ["ncp", "the content type", (request) => withHeaders(request, { "content-type": "text/plain" }), "valid"],
    ["tencent", "an action that is not listed", (request) => withHeaders(request, { "x-tc-action": "Other" }), "valid"],
    ["tencent", "the region", (request) => withHeaders(request, { "x-tc-region": "other" }), "valid"],
    ["tencent", "the port", (request) => withHeaders({ ...request, host: `${request.host}:8080` }, {}), "valid"],
    [
      "tencent",
      "upper case in the content type",
      (request) => withHeaders(request, { "content-type": "Application/JSON" }),
      "valid",
    ],
    [
      "tencent",
      "another token: known only from the credentials",
      (request) => withHeaders(request, { "x-tc-token": "other" }),
      "token-wrong",
    ],
    ["tencent", "a missing token", (request) => withoutHeader(request, "x-tc-token"), "token-wrong"],
    [
      "tencent with a listed action",
      "a token too many",
      (request) => withHeaders(request, { "x-tc-token": "other" }),
      "token-wrong",
    ],
    ["basic", "anything else", everything, "valid"],
    ["bearer", "anything else", everything, "valid"],
  ];
  const parts: RequestParts = {
    method: "POST",
    host: "mail.example",
    target: "/send?v=1",
    headers: { "content-type": "application/json", "x-tc-action": "SendEmail", "x-tc-region": "ap-hongkong" },
    body: utf8("{}"),
  };

  it.each(rows)("%s: %s", async (name, _what, tamper, expected) => {
    const scheme = samples[name];
    const instant = new Date("2026-03-01T00:00:00Z");
    const headers = await scheme.sign(parts, instant);
    const tampered = tamper(withHeaders(parts, headers), { at: 0, by: 0 });
    const request = name === "basic" || name === "bearer" ? withHeaders(tampered, headers) : tampered;
    expect(await scheme.verify(request, instant)).toEqual(
      expected === "valid" ? { valid: true } : { valid: false, fault: expected },
    );
  });
});
