import { SendStatusError } from "../errors.js";
import type { Bytes } from "./request-parts.js";

const encoder = new TextEncoder();

export const utf8 = (text: string): Bytes => encoder.encode(text);

export const toHex = (bytes: Bytes): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

export const toBase64 = (bytes: Bytes): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

/** @throws DOMException if the text is not base64. */
export const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

export async function sha256(data: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", data));
}

/** @throws {SendStatusError} kind `configuration` if the key is empty, which Web Crypto cannot take. */
export async function hmacSha256(key: Bytes, data: Bytes): Promise<Bytes> {
  if (key.length === 0) throw new SendStatusError("configuration", "A signing key is empty.");
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, data));
}
