import { parse, stringify } from "node:querystring";
import { signTwilioWebhook } from "@sendstatus/core/signing";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import twilio from "twilio";
import { key, text } from "../support/arbitraries.js";
import { authToken, bodies, bytesOf, forms, officialVerdict, ourVerdict, urls, type Webhook } from "./support.js";

const paramsOf = (webhook: Webhook) => ("params" in webhook ? webhook.params : {});
const officialSignature = (webhook: Webhook, token = authToken): string =>
  twilio.getExpectedTwilioSignature(token, webhook.url, paramsOf(webhook));

const webhooks: fc.Arbitrary<Webhook> = fc.oneof(forms, bodies);

describe("any webhook is signed alike", () => {
  it("a form", async () => {
    const property = fc.asyncProperty(forms, key, async (webhook, token) => {
      const { url, headers } = await signTwilioWebhook(webhook, { authToken: token });
      expect({ url, signature: headers["x-twilio-signature"] }).toEqual({
        url: webhook.url,
        signature: officialSignature(webhook, token),
      });
    });
    await fc.assert(property, { numRuns: 500 });
  });

  it("a body, with its hash in the address", async () => {
    const property = fc.asyncProperty(urls, fc.oneof(fc.json(), text), key, async (url, body, token) => {
      const signed = await signTwilioWebhook({ url, body: bytesOf(body) }, { authToken: token });
      expect(signed.url.slice(url.length + 1)).toBe(`bodySHA256=${twilio.getExpectedBodyHash(body)}`);
      expect(signed.headers["x-twilio-signature"]).toBe(twilio.getExpectedTwilioSignature(token, signed.url, {}));
    });
    await fc.assert(property, { numRuns: 500 });
  });
});

const withPort = (url: string, port: string): string => url.replace(/^(\w+:\/\/[^/]*?)(:\d*)?\//, `$1${port}/`);
const withQuery = (url: string, spell: (query: string) => string): string =>
  url.replace(/\?(.*)$/s, (_all, query: string) => `?${spell(query)}`);
const asParsed = (url: string): string => new URL(url).href;

/** Another spelling of an address, as a server, a proxy or the sender may make it. */
const respelt: fc.Arbitrary<(url: string) => string> = fc.constantFrom(
  (url: string) => url,
  asParsed,
  (url: string) => withPort(url, ""),
  (url: string) => withPort(url, ":443"),
  (url: string) => withPort(asParsed(url), ":80"),
  (url: string) => withPort(url, ":8080"),
  (url: string) => url.replace(/^http:/i, "https:"),
  (url: string) => withQuery(url, (query) => new URLSearchParams(query).toString()),
  (url: string) => withQuery(asParsed(url), (query) => stringify(parse(query))),
);

const tampered: fc.Arbitrary<(webhook: Webhook) => Webhook> = fc.oneof(
  { weight: 6, arbitrary: fc.constant((webhook: Webhook) => webhook) },
  text.map((more) => (webhook: Webhook) => ({ ...webhook, url: webhook.url + encodeURIComponent(more) })),
  fc.tuple(text, text).map(
    ([name, value]) =>
      (webhook: Webhook) =>
        "params" in webhook
          ? { ...webhook, params: { ...webhook.params, [name]: value } }
          : { ...webhook, body: webhook.body + value },
  ),
  fc.constant((webhook: Webhook) =>
    "params" in webhook
      ? { ...webhook, params: doubled(webhook.params) }
      : { ...webhook, url: webhook.url.replace(/bodySHA256=/g, "bodysha256=") },
  ),
);

/** Each parameter twice and the other way round, which is the same to Twilio. */
const doubled = (params: Record<string, string | string[]>) =>
  Object.fromEntries(
    Object.entries(params)
      .reverse()
      .map(([name, value]) => [name, [value, value].flat().reverse()]),
  );

describe("the verdict on any webhook is the same", () => {
  it("as it was signed, respelt on either side, tampered with, or signed with another token", async () => {
    const counts = { valid: 0, invalid: 0 };
    const tokens = fc.constantFrom(authToken, authToken, authToken, "another-token");
    const property = fc.asyncProperty(
      webhooks,
      respelt,
      respelt,
      tampered,
      tokens,
      async (webhook, before, after, tamper, token) => {
        const sent = { ...webhook, url: before(webhook.url) };
        const received = tamper({ ...webhook, url: after(webhook.url) });
        const signature = officialSignature(sent, token);
        const verdict = officialVerdict(received, signature);
        expect(await ourVerdict(received, signature)).toBe(verdict);
        counts[verdict ? "valid" : "invalid"]++;
      },
    );
    await fc.assert(property, { numRuns: 2000 });
    // A comparison of nothing but refusals would prove little.
    expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(300);
  });

  it("whatever is given as the signature", async () => {
    const signatures = fc.oneof(fc.string({ unit: "binary" }), fc.base64String({ minLength: 28, maxLength: 28 }));
    const property = fc.asyncProperty(webhooks, signatures, async (webhook, signature) => {
      expect([officialVerdict(webhook, signature), await ourVerdict(webhook, signature)]).toEqual([false, false]);
    });
    await fc.assert(property, { numRuns: 300 });
  });
});
