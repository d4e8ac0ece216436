import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromBase64, toBase64, toHex, utf8 } from "../../src/signing/encoding.js";
import { requestParts } from "../../src/signing/index.js";
import { instants, keyBytes, keys, requests } from "../support/arbitraries.js";
import { azure, basic, bearer, ncp, type Scheme, signed, tencent } from "../support/schemes.js";

const schemes: Readonly<Record<string, fc.Arbitrary<Scheme>>> = {
  azure: keyBytes.map((bytes) => azure({ accessKey: toBase64(bytes) })),
  tencent: fc
    .record({ secretId: keys, secretKey: keys, token: fc.option(keys, { nil: undefined }), unsignedPayload: fc.boolean() })
    .map(({ unsignedPayload, ...credentials }) => tencent(credentials, { unsignedPayload })),
  "tencent with a listed action": fc
    .record({ secretId: keys, secretKey: keys })
    .map((credentials) => tencent(credentials, { signedHeaders: ["content-type", "host", "x-tc-action"] })),
  ncp: fc.record({ accessKey: keys, secretKey: keys }).map((credentials) => ncp(credentials)),
  basic: fc
    .record({ user: keys.map((key) => key.replaceAll(":", "-")), password: keys })
    .map((credentials) => basic(credentials)),
  bearer: keys.map((token) => bearer(token)),
};

describe("what was signed verifies within the window", () => {
  it.each(Object.entries(schemes))("%s", async (_name, scheme) => {
    const offsetsMs = fc.integer({ min: -298_999, max: 298_999 });
    await fc.assert(
      fc.asyncProperty(scheme, requests, instants, offsetsMs, async (bound, parts, instant, offsetMs) => {
        const request = await signed(bound, parts, instant);
        expect(await bound.verify(request, new Date(instant.getTime() + offsetMs))).toEqual({ valid: true });
      }),
    );
  });
});

it("basic: a byte order mark is part of the user", async () => {
  const user = "\ufeffAC01";
  const request = await signed(basic({ user, password: "p" }), requestParts("GET", "https://mail.example/"), new Date(0));
  expect(await basic({ user, password: "p" }).verify(request, new Date(0))).toEqual({ valid: true });
  expect(await basic({ user: "AC01", password: "p" }).verify(request, new Date(0))).toMatchObject({ valid: false });
});

describe("encoding", () => {
  it("base64 and hex agree with Node's own", () => {
    fc.assert(
      fc.property(keyBytes, (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
        expect(toHex(bytes)).toBe(Buffer.from(bytes).toString("hex"));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it("text is UTF-8", () => {
    expect(toHex(utf8("ä€😀"))).toBe("c3a4e282acf09f9880");
  });
});
