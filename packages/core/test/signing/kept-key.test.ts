import { describe, expect, it } from "vitest";
import { bindSigner } from "../../src/client/index.js";
import { requestParts, signAzureHmac, signNcpV2, signTencentTc3, type SignatureHeaders } from "../../src/signing/index.js";
import { type Hmac, hmacKey } from "../../src/signing/digests.js";
import { utf8 } from "../../src/signing/encoding.js";
import { keptKey } from "../../src/signing/kept-key.js";

const instant = new Date("2026-03-01T23:59:59Z");
const nextDay = new Date("2026-03-02T00:00:00Z");
const parts = requestParts("POST", "https://ses.tencentcloudapi.com/", { "content-type": "application/json" }, utf8("{}"));

type Credentials = Record<string, string>;
type Sign = (credentials: Credentials, at: Date) => Promise<SignatureHeaders>;

const schemes: Readonly<Record<string, readonly [Sign, Credentials, Credentials]>> = {
  azure: [
    (credentials, at) => signAzureHmac(parts, credentials as { accessKey: string }, at),
    { accessKey: "bm90LWEtcmVhbC1rZXk=" },
    { accessKey: "YW5vdGhlci1rZXk=" },
  ],
  ncp: [
    (credentials, at) => signNcpV2(parts, credentials as { accessKey: string; secretKey: string }, at),
    { accessKey: "EXAMPLE", secretKey: "not-a-real-key" },
    { accessKey: "EXAMPLE", secretKey: "another-key" },
  ],
  tencent: [
    (credentials, at) => signTencentTc3(parts, credentials as { secretId: string; secretKey: string }, at),
    { secretId: "AKIDEXAMPLE", secretKey: "not-a-real-key" },
    { secretId: "AKIDEXAMPLE", secretKey: "another-key" },
  ],
};

describe.each(Object.keys(schemes))("the signatures of %s", (name) => {
  const [sign, first, second] = schemes[name] as (typeof schemes)[string];
  /** By credentials that no key is kept for. */
  const afresh = (credentials: Credentials, at: Date): Promise<SignatureHeaders> => sign({ ...credentials }, at);

  it("are those of a key made afresh, for one credentials object again and again and from one day to the next", async () => {
    const credentials = { ...first };
    for (const at of [instant, instant, nextDay, instant]) expect(await sign(credentials, at)).toEqual(await afresh(first, at));
  });

  it("follow a secret that is replaced within the object", async () => {
    const credentials = { ...first };
    await sign(credentials, instant);
    Object.assign(credentials, second);
    expect(await sign(credentials, instant)).toEqual(await afresh(second, instant));
  });

  it("follow a secret that a function rotates", async () => {
    let current = first;
    const secrets = Object.fromEntries(Object.keys(first).map((key) => [key, () => current[key] ?? ""]));
    const signer = bindSigner<Credentials>((_parts, credentials, at) => sign(credentials, at), secrets);
    for (const credentials of [first, first, second, first]) {
      current = credentials;
      expect((await signer(parts, instant)).headers).toEqual(await afresh(credentials, instant));
    }
  });
});

describe("a kept key", () => {
  it("is made once for one source, also by two who ask at once", async () => {
    let made = 0;
    const make = (): Promise<Hmac> => {
      made += 1;
      return hmacKey(utf8("key"));
    };
    const credentials = {};
    const [first, second] = await Promise.all([keptKey(credentials, "a", make), keptKey(credentials, "a", make)]);
    expect([made, first]).toEqual([1, second]);
    await keptKey(credentials, "b", make);
    await keptKey({}, "b", make);
    expect(made).toBe(3);
  });

  it("that could not be made is asked for again, and takes no later one with it", async () => {
    const credentials = {};
    const failing = keptKey(credentials, "a", () => Promise.reject(new Error("no key")));
    const later = keptKey(credentials, "b", () => hmacKey(utf8("key")));
    await expect(failing).rejects.toThrow("no key");
    expect(await keptKey(credentials, "b", () => Promise.reject(new Error("made twice")))).toBe(await later);
    await expect(keptKey({}, "a", () => Promise.reject(new Error("no key")))).rejects.toThrow("no key");
    const again = {};
    await expect(keptKey(again, "a", () => Promise.reject(new Error("no key")))).rejects.toThrow("no key");
    await expect(keptKey(again, "a", () => hmacKey(utf8("key")))).resolves.toBeDefined();
  });
});
