import fc from "fast-check";
import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type EntraExpectation, type EntraKey, verifyEntraToken } from "../../src/signing/index.js";
import { changed, changes } from "../support/arbitraries.js";

const rs256 = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
const algorithm = { ...rs256, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) };
const [ours, others] = await Promise.all([1, 2].map(() => crypto.subtle.generateKey(algorithm, true, ["sign", "verify"])));
if (ours === undefined || others === undefined) throw new Error("no keys");
const publicKey = async (pair: CryptoKeyPair, kid: string): Promise<EntraKey> => {
  const { kty = "", n = "", e = "" } = await crypto.subtle.exportKey("jwk", pair.publicKey);
  return { kty, n, e, kid };
};
const ourKey = await publicKey(ours, "key-1");
const otherKey = await publicKey(others, "key-2");
/** As other runtimes refuse numbers that are none; Node takes any text. */
const unreadable = { ...ourKey, n: Symbol("no text") as unknown as string };

const tenant = "00000000-0000-0000-0000-000000000001";
const now = new Date("2026-03-01T12:00:00Z");
const seconds = now.getTime() / 1000;
const claims = {
  iss: `https://login.microsoftonline.com/${tenant}/v2.0`,
  aud: "00000000-0000-0000-0000-000000000002",
  azp: "00000000-0000-0000-0000-000000000003",
  nbf: seconds - 60,
  exp: seconds + 3600,
};
const expected: EntraExpectation = {
  issuer: claims.iss,
  audience: claims.aud,
  applicationId: claims.azp,
  keys: [ourKey, otherKey],
};

const encode = (value: unknown): string =>
  Buffer.from(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url");

async function tokenOf(payload: unknown = claims, header: unknown = { typ: "JWT", alg: "RS256", kid: "key-1" }, pair = ours) {
  const covered = `${encode(header)}.${encode(payload)}`;
  const signature = await crypto.subtle.sign(rs256, (pair as CryptoKeyPair).privateKey, Buffer.from(covered));
  return `${covered}.${Buffer.from(signature).toString("base64url")}`;
}

const valid = { valid: true };
const fault = (name: string) => ({ valid: false, fault: name });

describe("a token that is believed", () => {
  it.each<readonly [string, object, Partial<EntraExpectation>]>([
    ["of version 2.0", {}, {}],
    [
      "of version 1.0",
      { iss: `https://sts.windows.net/${tenant}/`, azp: undefined, appid: claims.azp },
      { issuer: `https://sts.windows.net/${tenant}/` },
    ],
    ["for several audiences", { aud: ["https://hooks.example.com", claims.aud] }, {}],
    ["for one of several audiences", {}, { audience: ["api://hooks", claims.aud] }],
    ["of one of several issuers", {}, { issuer: ["https://other.example", claims.iss] }],
    ["of any application", { azp: "another" }, { applicationId: undefined }],
    ["without nbf", { nbf: undefined }, {}],
    ["with a claim outside ASCII", { name: "Jörg 😀" }, {}],
  ])("%s", async (_what, payload, expectation) => {
    const token = await tokenOf({ ...claims, ...payload });
    expect(await verifyEntraToken(token, { ...expected, ...expectation }, now)).toEqual(valid);
  });

  it("of the second of two keys with one name", async () => {
    const keys = [{ ...otherKey, kid: "key-1" }, unreadable, ourKey];
    expect(await verifyEntraToken(await tokenOf(), { ...expected, keys }, now)).toEqual(valid);
  });
});

describe("each fault has its cause", () => {
  const hs256 = (): string => {
    const covered = `${encode({ alg: "HS256", kid: "key-1" })}.${encode(claims)}`;
    return `${covered}.${createHmac("sha256", ourKey.n ?? "")
      .update(covered)
      .digest("base64url")}`;
  };
  const parts = async (index: number, change: (part: string) => string): Promise<string> =>
    (await tokenOf())
      .split(".")
      .map((part, at) => (at === index ? change(part) : part))
      .join(".");
  const header = (facts: object) => tokenOf(claims, { alg: "RS256", kid: "key-1", ...facts });
  const payload = (facts: object) => tokenOf({ ...claims, ...facts });

  it.each<readonly [string, () => Promise<string> | string | null | undefined, string]>([
    ["no token", () => undefined, "missing"],
    ["no header", () => null, "missing"],
    ["an empty token", () => "", "missing"],
    ["one part", () => "garbage", "malformed"],
    ["two parts", async () => (await tokenOf()).split(".").slice(0, 2).join("."), "malformed"],
    ["four parts", async () => `${await tokenOf()}.AAAA`, "malformed"],
    ["three empty parts", () => "..", "malformed"],
    ["a scheme before it", async () => `Bearer ${await tokenOf()}`, "malformed"],
    ["the algorithm none, without a signature", () => `${encode({ alg: "none" })}.${encode(claims)}.`, "malformed"],
    ["the algorithm none, with one", () => header({ alg: "none" }), "malformed"],
    ["the public key as a shared one", hs256, "malformed"],
    ["another algorithm of the same key", () => header({ alg: "PS256" }), "malformed"],
    ["the algorithm in another case", () => header({ alg: "rs256" }), "malformed"],
    ["no algorithm", () => header({ alg: undefined }), "malformed"],
    ["an extension that must be known", () => header({ crit: ["b64"], b64: true }), "malformed"],
    ["a header that is a list", () => tokenOf(claims, [{ alg: "RS256", kid: "key-1" }]), "malformed"],
    ["a header that is no JSON", () => tokenOf(claims, "RS256"), "malformed"],
    ["a payload that is no object", () => tokenOf("null"), "malformed"],
    [
      "a payload that is no UTF-8",
      () => parts(1, () => Buffer.from('{"a":"\xff"}', "latin1").toString("base64url")),
      "malformed",
    ],
    ["padding", () => parts(2, (signature) => `${signature}==`), "malformed"],
    ["a line break in it", () => parts(1, (text) => `${text.slice(0, 4)}\n${text.slice(4)}`), "malformed"],
    ["no exp", () => payload({ exp: undefined }), "malformed"],
    ["an exp that is a text", () => payload({ exp: String(claims.exp) }), "malformed"],
    ["an nbf that is a text", () => payload({ nbf: String(claims.nbf) }), "malformed"],
    ["another key's name", () => header({ kid: "key-3" }), "unknown-key"],
    ["no key's name", () => header({ kid: undefined }), "unknown-key"],
    ["another key", () => tokenOf(claims, undefined, others), "signature-wrong"],
    ["another payload", () => parts(1, () => encode({ ...claims, aud: "other" })), "signature-wrong"],
    ["another header", () => parts(0, () => encode({ alg: "RS256", kid: "key-1" })), "signature-wrong"],
    ["an empty signature of zeros", () => parts(2, (signature) => "A".repeat(signature.length)), "signature-wrong"],
    ["an old token", () => payload({ exp: seconds - 3600 }), "expired"],
    ["a token of tomorrow", () => payload({ nbf: seconds + 86_400, exp: seconds + 90_000 }), "expired"],
    ["another issuer", () => payload({ iss: "https://login.microsoftonline.com/other/v2.0" }), "token-wrong"],
    ["an issuer with a slash more", () => payload({ iss: `${claims.iss}/` }), "token-wrong"],
    ["no issuer", () => payload({ iss: undefined }), "token-wrong"],
    ["a list of issuers", () => payload({ iss: [claims.iss] }), "token-wrong"],
    ["another audience", () => payload({ aud: "other" }), "token-wrong"],
    ["other audiences", () => payload({ aud: ["other", claims.azp] }), "token-wrong"],
    ["no audience", () => payload({ aud: undefined }), "token-wrong"],
    ["another application", () => payload({ azp: "other" }), "token-wrong"],
    ["no application", () => payload({ azp: undefined }), "token-wrong"],
  ])("%s", async (_what, spoiled, name) => {
    expect(await verifyEntraToken(await spoiled(), expected, now)).toEqual(fault(name));
  });

  it.each<readonly [string, Partial<EntraExpectation>, string]>([
    ["no keys", { keys: [] }, "unknown-key"],
    ["a key that is none of RSA", { keys: [{ ...ourKey, kty: "EC" }] }, "unknown-key"],
    ["a key without its numbers", { keys: [{ kid: "key-1", kty: "RSA" }] }, "unknown-key"],
    ["a key with other numbers", { keys: [{ ...ourKey, n: "AQAB" }] }, "signature-wrong"],
    ["a key that cannot be read", { keys: [unreadable] }, "signature-wrong"],
    ["an issuer that is only the beginning", { issuer: claims.iss.slice(0, -1) }, "token-wrong"],
    ["no issuer to expect", { issuer: [] }, "token-wrong"],
    ["no audience to expect", { audience: [] }, "token-wrong"],
    ["an empty application", { applicationId: "" }, "token-wrong"],
  ])("where one expects %s", async (_what, expectation, name) => {
    expect(await verifyEntraToken(await tokenOf(), { ...expected, ...expectation }, now)).toEqual(fault(name));
  });

  it("a key without a name is nobody's", async () => {
    const { kid: _name, ...nameless } = ourKey;
    const keys = [nameless, { ...ourKey, kid: "" }];
    for (const kid of [undefined, "", "key-1"]) {
      expect(await verifyEntraToken(await header({ kid }), { ...expected, keys }, now)).toEqual(fault("unknown-key"));
    }
  });

  it("an empty issuer and an empty audience fit nothing", async () => {
    const token = await tokenOf({ ...claims, iss: "", aud: "" });
    expect(await verifyEntraToken(token, { ...expected, issuer: "", audience: "" }, now)).toEqual(fault("token-wrong"));
  });
});

describe("the lifetime", () => {
  const at = (ms: number, options = {}) =>
    tokenOf({ ...claims, nbf: seconds, exp: seconds + 60 }).then((token) =>
      verifyEntraToken(token, expected, new Date(now.getTime() + ms), options),
    );

  it.each([
    [-300_000, valid],
    [-300_001, fault("expired")],
    [359_999, valid],
    [360_000, fault("expired")],
  ])("may be missed by five minutes: %i ms after its beginning", async (ms, verdict) => {
    expect(await at(ms)).toEqual(verdict);
  });

  it.each([
    [-1, fault("expired")],
    [0, valid],
    [59_999, valid],
    [60_000, fault("expired")],
  ])("is kept to the millisecond without a tolerance: %i ms after its beginning", async (ms, verdict) => {
    expect(await at(ms, { toleranceMs: 0 })).toEqual(verdict);
  });
});

it("any other character in a token makes it invalid", async () => {
  const token = await tokenOf();
  await fc.assert(
    fc.asyncProperty(changes, async (change) => {
      expect((await verifyEntraToken(changed(token, change), expected, now)).valid).toBe(false);
    }),
    { numRuns: 500 },
  );
});

it("the last character of a signature has no second spelling", async () => {
  const token = await tokenOf();
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const others = Array.from(alphabet).filter((character) => !token.endsWith(character));
  const verdicts = await Promise.all(others.map((last) => verifyEntraToken(token.slice(0, -1) + last, expected, now)));
  expect(verdicts.filter(({ valid: believed }) => believed)).toEqual([]);
});

it("never throws for garbage", async () => {
  const anything = fc.oneof(fc.string({ unit: "binary" }), fc.json().map(encode), fc.base64String());
  const headers = fc.record({ alg: fc.constant("RS256"), kid: fc.oneof(fc.constant("key-1"), fc.jsonValue()) }).map(encode);
  const tokens = fc.tuple(fc.oneof(headers, anything), anything, anything).map((parts) => parts.join("."));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: "binary" }), tokens), async (token) => {
      expect((await verifyEntraToken(token, expected, now)).valid).toBe(false);
    }),
    { numRuns: 500 },
  );
});
