import { SendStatusError } from "../errors.js";
import type { Bytes } from "./request-parts.js";

const encoder = new TextEncoder();

export const utf8 = (text: string): Bytes => encoder.encode(text);

const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

export function toHex(bytes: Bytes): string {
  let hex = "";
  for (const byte of bytes) hex += hexOf[byte] ?? "";
  return hex;
}

export function toBase64(bytes: Bytes): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** @throws DOMException if the text is not base64. */
export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

export async function sha256(data: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", data));
}

let hashOfNothing: Promise<Bytes> | undefined;

/** The hash of a body. Most requests have none, and it is always the same. */
export const bodyHash = (body: Bytes): Promise<Bytes> => (body.length === 0 ? (hashOfNothing ??= sha256(body)) : sha256(body));

/** @throws {SendStatusError} kind `configuration` if the key is empty, which Web Crypto cannot take. */
export async function hmacKey(key: Bytes): Promise<CryptoKey> {
  if (key.length === 0) throw new SendStatusError("configuration", "A signing key is empty.");
  return crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

/** @param key - as bytes, or made of them before. */
export async function hmacSha256(key: Bytes | CryptoKey, data: Bytes): Promise<Bytes> {
  const made = key instanceof Uint8Array ? await hmacKey(key) : key;
  return new Uint8Array(await crypto.subtle.sign("HMAC", made, data));
}
