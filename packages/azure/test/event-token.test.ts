import { describe, expect, it } from "vitest";
import type { EntraProof } from "../src/index.js";
import { delivery, receiving, report } from "./event-support.js";
import { start } from "./support.js";

const rs256 = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
const pairs = await Promise.all(
  [1, 2].map(() =>
    crypto.subtle.generateKey({ ...rs256, modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) }, true, [
      "sign",
      "verify",
    ]),
  ),
);
const [ours, others] = pairs as [CryptoKeyPair, CryptoKeyPair];
const { kty = "", n = "", e = "" } = await crypto.subtle.exportKey("jwk", ours.publicKey);
const key = { kid: "key-1", kty, n, e };

const seconds = start.getTime() / 1000;
const claims = {
  iss: "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000001/v2.0",
  aud: "00000000-0000-0000-0000-000000000002",
  azp: "00000000-0000-0000-0000-000000000003",
  nbf: seconds - 60,
  exp: seconds + 3600,
};
const entra: EntraProof["entra"] = { issuer: claims.iss, audience: claims.aud, applicationId: claims.azp, keys: [key] };

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

async function tokenOf(changed: object = {}, pair = ours): Promise<string> {
  const covered = `${encode({ typ: "JWT", alg: "RS256", kid: key.kid })}.${encode({ ...claims, ...changed })}`;
  const signature = await crypto.subtle.sign(rs256, pair.privateKey, Buffer.from(covered));
  return `${covered}.${Buffer.from(signature).toString("base64url")}`;
}

const parse = (authorization?: string, proof: EntraProof["entra"] = entra) =>
  receiving({ entra: proof }).parseEvents(
    delivery([report("Delivered")], "https://example.com/events", authorization === undefined ? {} : { authorization }),
  );

describe("a token of Microsoft Entra ID", () => {
  it("proves the origin", async () => {
    expect(await parse(`Bearer ${await tokenOf()}`)).toMatchObject({ verified: true, observations: [{ delivery: "delivered" }] });
  });

  it("proves it with keys that a function gives, too", async () => {
    const keys = async (): Promise<(typeof key)[]> => [key];
    expect(await parse(`bearer ${await tokenOf()}`, { ...entra, keys })).toMatchObject({ verified: true });
  });

  it.each<readonly [string, () => Promise<string | undefined>]>([
    ["is missing", async () => undefined],
    ["is of another scheme", async () => `Basic ${await tokenOf()}`],
    ["is for another audience", async () => `Bearer ${await tokenOf({ aud: "00000000-0000-0000-0000-000000000009" })}`],
    ["is of another issuer", async () => `Bearer ${await tokenOf({ iss: "https://sts.windows.net/contoso/" })}`],
    ["was asked for by another application", async () => `Bearer ${await tokenOf({ azp: "another" })}`],
    ["is of yesterday", async () => `Bearer ${await tokenOf({ exp: seconds - 86_400 })}`],
    ["is of tomorrow", async () => `Bearer ${await tokenOf({ nbf: seconds + 86_400 })}`],
    ["is signed by another", async () => `Bearer ${await tokenOf({}, others)}`],
    ["was changed", async () => `Bearer ${(await tokenOf()).replace(/\..*\./, `.${encode({ ...claims, sub: "me" })}.`)}`],
    ["is none", async () => "Bearer alice@example.com"],
  ])("that %s proves nothing, and nothing is believed", async (_what, authorization) => {
    const { verified, observations, unparsed, response } = await parse(await authorization());
    expect({ verified, observations, unparsed, status: response.status }).toEqual({
      verified: false,
      observations: [],
      unparsed: [],
      status: 401,
    });
  });

  it("cannot be checked while its keys cannot be had: Event Grid is asked to come again", async () => {
    const keys = (): Promise<never> => Promise.reject(new TypeError("fetch failed"));
    const { verified, response, error } = await parse(`Bearer ${await tokenOf()}`, { ...entra, keys });
    expect([verified, response.status, error?.retryable]).toEqual([false, 503, true]);
  });

  it("that nobody sent has no keys fetched for it", async () => {
    let asked = 0;
    const keys = async (): Promise<(typeof key)[]> => {
      asked += 1;
      return [key];
    };
    expect((await parse(undefined, { ...entra, keys })).response.status).toBe(401);
    expect(asked).toBe(0);
  });

  it("is not asked for in the handshake of CloudEvents, which comes without one", async () => {
    const asking = new Request("https://example.com/events", {
      method: "OPTIONS",
      headers: { "webhook-request-origin": "eventgrid.azure.net" },
    });
    const { verified, response } = await receiving({ entra }).parseEvents(asking);
    expect([verified, response.status, response.headers.get("webhook-allowed-origin")]).toEqual([
      false,
      200,
      "eventgrid.azure.net",
    ]);
  });

  it.each([
    ["issuer", { ...entra, issuer: "" }],
    ["audience", { ...entra, audience: [] }],
    ["issuer", { ...entra, issuer: undefined }],
    ["keys", { ...entra, keys: undefined }],
  ])("needs `%s` to be checked against", (name, proof) => {
    expect(() => receiving({ entra: proof as unknown as EntraProof["entra"] })).toThrow(
      expect.objectContaining({ kind: "configuration", message: expect.stringContaining(name) as string }) as Error,
    );
  });
});
