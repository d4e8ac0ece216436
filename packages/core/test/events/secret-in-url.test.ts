import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasSecretInUrl } from "../../src/events/secret-in-url.js";
import { changed, changes } from "../support/arbitraries.js";

const secret = "s3cret-0123456789";
const text = fc.string({ unit: "grapheme", minLength: 16, maxLength: 40 });

describe("a secret is found", () => {
  it.each([
    ["as the last segment", `https://h.example/events/${secret}`],
    ["as a segment in between", `https://h.example/${secret}/events?a=1`],
    ["as the only segment", `https://h.example/${secret}`],
    ["before a slash", `https://h.example/${secret}/`],
    ["as a value", `https://h.example/events?key=${secret}`],
    ["as the last value", `https://h.example/events?a=1&key=${secret}`],
    ["as a value without a name", `https://h.example/events?=${secret}`],
    ["before a fragment", `https://h.example/events?key=${secret}#x`],
  ])("%s", (_where, url) => {
    expect(hasSecretInUrl(url, [secret])).toBe(true);
    expect(hasSecretInUrl(url, ["another-0123456789", secret])).toBe(true);
    expect(hasSecretInUrl(url, [secret, "another-0123456789"])).toBe(true);
    expect(hasSecretInUrl(url, ["another-0123456789"])).toBe(false);
  });

  it("whatever is in it, if it was encoded", () => {
    fc.assert(
      fc.property(text, (one) => {
        const encoded = encodeURIComponent(one);
        expect(hasSecretInUrl(`https://h.example/e/x-${encoded}`, [`x-${one}`])).toBe(true);
        expect(hasSecretInUrl(`https://h.example/e?a=1&key=${encoded}`, [one])).toBe(true);
        expect(hasSecretInUrl(`https://h.example/e?${new URLSearchParams({ key: one }).toString()}`, [one])).toBe(true);
      }),
    );
  });

  it.each(["ab+/cd+0123456789==", "100%-of-0123456789", "100%25-of-0123456789", "ä-0123456789-it's", "ä+0123456789-ab"])(
    "also if nobody encoded %s",
    (one) => {
      expect(hasSecretInUrl(`https://h.example/e?key=${one}&b=2`, [one])).toBe(true);
    },
  );
});

describe("a secret is not found", () => {
  it.each([
    ["in part of a segment", `https://h.example/events-${secret}`],
    ["in the beginning of a segment", `https://h.example/${secret}x`],
    ["in part of a value", `https://h.example/events?key=x${secret}`],
    ["as a name", `https://h.example/events?${secret}=1`],
    ["as a name without a value", `https://h.example/events?${secret}`],
    ["in a fragment", `https://h.example/events#${secret}`],
    ["as a host", `https://${secret}.example/events`],
    ["in another case", `https://h.example/${secret.toUpperCase()}`],
    ["in no address", secret],
    ["in a path without a host", `/events/${secret}`],
  ])("%s", (_where, url) => {
    expect(hasSecretInUrl(url, [secret])).toBe(false);
  });

  it("where there is none to find", () => {
    expect(hasSecretInUrl(`https://h.example/${secret}?key=${secret}`, [])).toBe(false);
  });

  it("with another character in it", () => {
    fc.assert(
      fc.property(changes, fc.constantFrom("https://h.example/e/", "https://h.example/e?key="), (change, start) => {
        expect(hasSecretInUrl(start + encodeURIComponent(changed(secret, change)), [secret])).toBe(false);
      }),
    );
  });

  it("and nothing throws, in any address", () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withQueryParameters: true }), fc.string({ unit: "binary" })), fc.string(), (url, end) => {
        expect(hasSecretInUrl(`${url}%${end}`, [secret])).toBe(false);
      }),
    );
  });
});
