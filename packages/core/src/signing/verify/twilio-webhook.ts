import { sha256 } from "../digests.js";
import { toHex } from "../encoding.js";
import type { Bytes } from "../request-parts.js";
import {
  twilioSignature,
  type TwilioWebhookCredentials,
  type TwilioWebhookParams,
  withoutFragment,
} from "../sign/twilio-webhook.js";
import { equalInConstantTime, invalid, valid, type Verdict } from "./verdict.js";

/** A webhook request as it arrived. */
export interface ReceivedTwilioWebhook {
  /**
   * The whole address that Twilio was given, with query. Behind a proxy a server sees another scheme or host: put the public ones
   * back. A port may be missing or be another; an unusual encoding of the query is tolerated.
   */
  readonly url: string;
  /** The header `X-Twilio-Signature`. */
  readonly signature: string | null | undefined;
  /** The parameters of a form, decoded. */
  readonly params?: TwilioWebhookParams;
  /** The bytes of a body that is no form, as they came: parsing and writing them again changes them. */
  readonly body?: Bytes;
}

/**
 * Verifies that a webhook is Twilio's and that nothing in it was changed.
 *
 * Where the address has a `bodySHA256`, or a body is given, the hash must be there and be the body's: the signature alone says
 * nothing of the body. An address that is none, and anything else a caller may send, is invalid, never an error.
 *
 * @throws {SendStatusError} kind `configuration` if the Auth Token is empty.
 * @see https://www.twilio.com/docs/usage/security
 * @example
 * ```ts
 * import { verifyTwilioWebhook } from "@sendstatus/core/signing";
 *
 * async function isFromTwilio(request: Request, authToken: string): Promise<boolean> {
 *   const body = new Uint8Array(await request.arrayBuffer());
 *   const received = { url: request.url, signature: request.headers.get("x-twilio-signature"), body };
 *   return (await verifyTwilioWebhook(received, { authToken })).valid;
 * }
 * ```
 */
export async function verifyTwilioWebhook(
  { url, signature, params = {}, body }: ReceivedTwilioWebhook,
  { authToken }: TwilioWebhookCredentials,
): Promise<Verdict> {
  if (signature === undefined || signature === null || signature === "") return invalid("missing");
  if (!signatureForm.test(signature) || !URL.canParse(url) || !areParams(params)) return invalid("malformed");
  const claimedHash = new URL(url).searchParams.get("bodySHA256");
  if (claimedHash === null && body !== undefined) return invalid("missing");
  if (claimedHash !== null) {
    const hash = toHex(await sha256(body ?? new Uint8Array()));
    if (!equalInConstantTime(claimedHash, hash)) return invalid("body-changed");
  }
  for (const spelling of spellings(withoutFragment(url))) {
    if (equalInConstantTime(signature, await twilioSignature(spelling, params, authToken))) return valid;
  }
  return invalid("signature-wrong");
}

/** SHA-1 has 20 bytes. */
const signatureForm = /^[A-Za-z0-9+/]{27}=$/;

/** Parsers of forms can also make objects, which are never signed. */
const areParams = (params: Readonly<Record<string, unknown>>): boolean =>
  Object.values(params).every(
    (value) => typeof value === "string" || (Array.isArray(value) && value.every((one) => typeof one === "string")),
  );

/** The spellings of an address that Twilio may have signed, in the order of the official Node package 6.2.0. */
function spellings(url: string): Set<string> {
  const normalised = new URL(url).href;
  const asReceived = [withoutPort(url), withPort(url)];
  const asParsed = [withoutPort(normalised), withPort(normalised)];
  return new Set([...asReceived, ...asParsed, ...asParsed.map(withOldQuery)]);
}

/** Scheme, user, host and port. */
const authority = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*@)?(\[[^\]/?#]*\]|[^:/?#]*)(:[^/?#]*)?/i;

/** On the text, because a parser would re-encode the rest. */
const withoutPort = (url: string): string =>
  url.replace(authority, (_all, scheme: string, user: string | undefined, host: string) => scheme + (user ?? "") + host);

const withPort = (url: string): string =>
  url.replace(authority, (all: string, scheme: string, _user, _host, port: string | undefined) =>
    port === undefined ? all + (scheme.toLowerCase() === "https://" ? ":443" : ":80") : all,
  );

/** The query as Node's `querystring` writes what it has read: repeated names together, a space as `%20`. */
function withOldQuery(url: string): string {
  const start = url.indexOf("?") + 1;
  if (start === 0 || start === url.length) return url;
  // An object, because the old parser made one: names that are numbers come first.
  const read = Object.create(null) as Record<string, string[]>;
  for (const [name, value] of new URL(url).searchParams) (read[name] ??= []).push(value);
  const pairs = Object.entries(read).flatMap(([name, values]) => values.map((value) => [name, value] as const));
  return url.slice(0, start) + pairs.map((pair) => pair.map(encodeURIComponent).join("=")).join("&");
}
