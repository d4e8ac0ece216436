import type { Bytes } from "./request-parts.js";

const encoder = /* @__PURE__ */ new TextEncoder();

export const utf8 = (text: string): Bytes => encoder.encode(text);

const hexOf = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

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
