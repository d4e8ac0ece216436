import { SendStatusError } from "../errors.js";
import { utf8 } from "./encoding.js";
import type { Bytes } from "./request-parts.js";

/** What is hashed: bytes, or a text in UTF-8. */
export type Hashed = Bytes | string;

/** What one runtime has at once and another only promises. */
type Soon<Value> = Value | Promise<Value>;

/** An HMAC with its key, which can be kept. */
export interface Hmac {
  sign(data: Hashed): Soon<Bytes>;
}

/** The hash functions of a runtime. */
export interface Digests {
  sha256(data: Hashed): Soon<Bytes>;
  /** @param key - not empty. */
  hmac(hash: "SHA-256" | "SHA-1", key: Bytes): Soon<Hmac>;
}

/** Those of every runtime. */
export const webDigests: Digests = {
  sha256: async (data) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytesOf(data))),
  async hmac(hash, key) {
    const made = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash }, false, ["sign"]);
    return { sign: async (data) => new Uint8Array(await crypto.subtle.sign("HMAC", made, bytesOf(data))) };
  },
};

const bytesOf = (data: Hashed): Bytes => (typeof data === "string" ? utf8(data) : data);

/** As much of `node:crypto` as is used. */
export interface NodeCrypto {
  createHash(algorithm: "sha256"): NodeHash;
  createHmac(algorithm: "sha256" | "sha1", key: Bytes): NodeHash;
}

interface NodeHash {
  update(data: Hashed): NodeHash;
  digest(): Bytes;
}

/** Those of Node, Bun and Deno: a few microseconds each, where Web Crypto takes some tens of them and a thread. */
export const nodeDigests = (node: NodeCrypto): Digests => ({
  sha256: (data) => node.createHash("sha256").update(data).digest(),
  hmac(hash, key) {
    const algorithm = hash === "SHA-1" ? "sha1" : "sha256";
    return { sign: (data) => node.createHmac(algorithm, key).update(data).digest() };
  },
});

/** Asked for by name while it runs, not imported: no bundler looks for it, and where there is none nothing is missed. */
function nodeCrypto(): NodeCrypto | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  try {
    const found = process?.getBuiltinModule?.("node:crypto") as Partial<NodeCrypto> | undefined;
    return typeof found?.createHash === "function" && typeof found.createHmac === "function" ? (found as NodeCrypto) : undefined;
  } catch {
    return undefined;
  }
}

let known: Digests | undefined;

function digests(): Digests {
  if (known !== undefined) return known;
  const node = nodeCrypto();
  return (known = node === undefined ? webDigests : nodeDigests(node));
}

export const sha256 = (data: Hashed): Soon<Bytes> => digests().sha256(data);

let hashOfNothing: Soon<Bytes> | undefined;

/** The hash of a body. Most requests have none, and it is always the same. */
export const bodyHash = (body: Bytes): Soon<Bytes> => (body.length === 0 ? (hashOfNothing ??= sha256(body)) : sha256(body));

/** @throws {SendStatusError} kind `configuration` if the key is empty, which Web Crypto cannot take. */
export async function hmacKey(key: Bytes, hash: "SHA-256" | "SHA-1" = "SHA-256"): Promise<Hmac> {
  if (key.length === 0) throw new SendStatusError("configuration", "A signing key is empty.");
  return digests().hmac(hash, key);
}

export async function hmacSha256(key: Bytes, data: Hashed): Promise<Bytes> {
  return (await hmacKey(key)).sign(data);
}
