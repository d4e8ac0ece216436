import fc from "fast-check";
import { utf8 } from "../../src/signing/encoding.js";
import type { Bytes, RequestParts } from "../../src/signing/index.js";

const method = fc.constantFrom("GET", "POST", "PUT", "PATCH", "DELETE");

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);

const host = fc.tuple(label, label).map(([name, domain]) => `${name}.${domain}.example`);

const target = fc
  .tuple(fc.webPath({ size: "small" }), fc.option(fc.webQueryParameters({ size: "small" }), { nil: undefined }))
  .map(([path, query]) => `/${path.replace(/^\/+/, "")}${query === undefined ? "" : `?${query}`}`);

const body = fc.oneof(
  fc.string({ unit: "grapheme" }).map((text) => utf8(text)),
  fc.uint8Array({ maxLength: 64 }).map((bytes): Bytes => Uint8Array.from(bytes)),
);

/** A request before it is signed, with headers that some schemes cover. */
export const requests: fc.Arbitrary<RequestParts> = fc.record({
  method,
  host,
  target,
  body,
  headers: fc.record({
    "content-type": fc.constantFrom("application/json", "application/json; charset=utf-8", "multipart/form-data; boundary=Aa0"),
    "x-tc-action": fc.stringMatching(/^[A-Z][A-Za-z]{1,20}$/),
  }),
});

/** To the millisecond. */
export const instants = fc.date({
  min: new Date("2000-01-01T00:00:00Z"),
  max: new Date("2099-12-31T00:00:00Z"),
  noInvalidDate: true,
});

/** Text of any script, without spaces and control characters. */
export const keys = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }).map((text) => text.replace(/[\s\p{Cc}]/gu, "-"));

export const keyBytes = fc.uint8Array({ minLength: 1, maxLength: 80 }).map((bytes): Bytes => Uint8Array.from(bytes));

/** Which place to change, and by how much. */
export interface Change {
  readonly at: number;
  readonly by: number;
}

export const changes: fc.Arbitrary<Change> = fc.record({ at: fc.nat(), by: fc.nat() });

/** The text with one other character in it. */
export function changed(text: string, { at, by }: Change): string {
  return replaceAt(text, at, (code) => 33 + ((((code - 33) % 94) + 94 + 1 + (by % 93)) % 94));
}

/** The text with one other letter or digit in it, and not merely the same letter in another case. */
export function changedLetter(text: string, { at, by }: Change): string {
  const alphabet = "abcdefghijklmnopqrstuvwxyz0123456789";
  return replaceAt(text, at, (code) => {
    const index = alphabet.indexOf(String.fromCharCode(code).toLowerCase());
    return alphabet.charCodeAt((index + 1 + (by % 35)) % 36);
  });
}

/** The bytes with one other byte, or one more where there is none. */
export function changedBytes(bytes: Bytes, { at, by }: Change): Bytes {
  const copy = bytes.length === 0 ? new Uint8Array(1) : Uint8Array.from(bytes);
  const index = at % copy.length;
  if (bytes.length > 0) copy[index] = (copy[index] ?? 0) ^ (1 + (by % 255));
  return copy;
}

function replaceAt(text: string, at: number, next: (code: number) => number): string {
  const index = at % text.length;
  return text.slice(0, index) + String.fromCharCode(next(text.charCodeAt(index))) + text.slice(index + 1);
}
