import * as crypto from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Digests, type Hashed, hmacKey, nodeDigests, webDigests } from "../../src/signing/digests.js";
import { fromBase64, toBase64, toHex, utf8 } from "../../src/signing/encoding.js";
import { errorOf } from "../support/errors.js";
import { azurePrimitives } from "../support/vectors.js";

const node = nodeDigests(crypto);

describe.each<[string, Digests]>([
  ["Web Crypto", webDigests],
  ["node:crypto", node],
])("by %s", (_way, digests) => {
  it.each(azurePrimitives)("$what of $text", async ({ what, text, value }) => {
    const hmac = await digests.hmac("SHA-256", fromBase64("pw=="));
    expect(toBase64(await (what.includes("HMAC") ? hmac.sign(text) : digests.sha256(text)))).toBe(value);
  });

  // RFC 2202, test case 2.
  it("HMAC-SHA1 of a published vector", async () => {
    const hmac = await digests.hmac("SHA-1", utf8("Jefe"));
    expect(toHex(await hmac.sign("what do ya want for nothing?"))).toBe("effcdf6ae5eb2fa2d27416d5f184df9c259a7c79");
  });
});

describe("both ways", () => {
  const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => new Uint8Array(array));
  // Halves of surrogate pairs among them.
  const hashed = fc.oneof<fc.Arbitrary<Hashed>[]>(bytes, fc.string({ unit: "binary" }), fc.constant("\ud800"));
  const key = fc.uint8Array({ minLength: 1, maxLength: 200 }).map((array) => new Uint8Array(array));

  it("give the same bytes", () =>
    fc.assert(
      fc.asyncProperty(hashed, key, fc.constantFrom("SHA-1", "SHA-256"), async (data, secret, hash) => {
        expect(toHex(await node.sha256(data))).toBe(toHex(await webDigests.sha256(data)));
        const [one, other] = [await node.hmac(hash, secret), await webDigests.hmac(hash, secret)];
        expect(toHex(await one.sign(data))).toBe(toHex(await other.sign(data)));
      }),
    ));

  it("take no empty key", async () => {
    expect(await errorOf(hmacKey(new Uint8Array()))).toMatchObject({ kind: "configuration" });
  });
});
