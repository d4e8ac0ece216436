import fc from "fast-check";
import { type Bytes, type ReceivedTwilioWebhook, verifyTwilioWebhook } from "@sendstatus/core/signing";
import twilio from "twilio";
import { awkward, text } from "../support/arbitraries.js";

export const authToken = "not-a-real-token";

/** What the official helper takes: the parameters of a form, or a body in UTF-8. */
export type Webhook =
  | { readonly url: string; readonly params: Record<string, string | string[]> }
  | { readonly url: string; readonly body: string };

export const bytesOf = (body: string): Bytes => new TextEncoder().encode(body);

/** What the official helper says of a request. Where it throws, the request is not from Twilio either. */
export function officialVerdict(webhook: Webhook, signature: string, token = authToken): boolean {
  try {
    return "body" in webhook
      ? twilio.validateRequestWithBody(token, signature, webhook.url, webhook.body)
      : twilio.validateRequest(token, signature, webhook.url, webhook.params);
  } catch {
    return false;
  }
}

/** What we say of it. */
export async function ourVerdict(webhook: Webhook, signature: string, token = authToken): Promise<boolean> {
  const content = "body" in webhook ? { body: bytesOf(webhook.body) } : { params: webhook.params };
  const received: ReceivedTwilioWebhook = { url: webhook.url, signature, ...content };
  return (await verifyTwilioWebhook(received, { authToken: token })).valid;
}

const ports = fc.constantFrom("", ":80", ":443", ":8443", ":");
const users = fc.constantFrom("", "user@", "user:password@", "a@b@", "Ü:%40@");
const hosts = fc.constantFrom("example.com", "Example.COM", "bücher.example", "127.0.0.1", "[::1]", "[2001:DB8::1]");
const schemes = fc.constantFrom("https://", "http://", "HTTPS://");

const pieces = (more: fc.Arbitrary<string>) =>
  fc.array(fc.oneof(awkward, text, more), { maxLength: 6 }).map((parts) => parts.join("").replace(/[#?]/g, ""));
const names = fc.constantFrom("a", "b", "10", "2", "__proto__", "");
const pairs = fc.tuple(names, pieces(fc.constantFrom("&", "="))).map(([name, value]) => `${name}=${value}`);
const queries = fc.oneof(
  fc.constant(""),
  fc.array(fc.oneof(pairs, fc.constantFrom("", "flag", "=")), { maxLength: 5 }).map((all) => `?${all.join("&")}`),
);

/** Addresses in any spelling; without a fragment, of which Twilio says that it is not signed. */
export const urls = fc
  .tuple(schemes, users, hosts, ports, pieces(fc.webSegment()), queries)
  .map(([scheme, user, host, port, path, query]) => `${scheme}${user}${host}${port}/${path}${query}`)
  .filter((url) => URL.canParse(url));

export const forms = fc.record({
  url: urls,
  params: fc.dictionary(fc.oneof(text, names), fc.oneof(text, fc.array(text, { maxLength: 4 })), { maxKeys: 6 }),
});

const jsonTexts = fc.oneof(fc.json({ stringUnit: "grapheme", maxDepth: 2 }), text);

/** With the hash of the body as the last parameter of the address. */
export const bodies = fc.tuple(urls, jsonTexts).map(([url, body]) => {
  const separator = url.includes("?") ? "&" : "?";
  return { url: `${url}${separator}bodySHA256=${twilio.getExpectedBodyHash(body)}`, body };
});
