import { SendStatusError } from "../../errors.js";
import { hmacKey, sha256 } from "../digests.js";
import { toBase64, toHex, utf8 } from "../encoding.js";
import type { Bytes, SignatureHeaders } from "../request-parts.js";

/** What Twilio signs webhooks with: the account's primary Auth Token. The secret of an API key signs none. */
export interface TwilioWebhookCredentials {
  readonly authToken: string;
}

/** The parameters of a form, decoded and not trimmed. A list stands for one that was sent several times. */
export type TwilioWebhookParams = Readonly<Record<string, string | readonly string[]>>;

/** A webhook request as Twilio makes it: with the parameters of a form, or with a body such as JSON. */
export interface TwilioWebhook {
  /** The whole address, with user, port and query as they stand in it. A fragment is never signed. */
  readonly url: string;
  readonly params?: TwilioWebhookParams;
  readonly body?: Bytes;
}

/** Where a signed webhook goes, and the header that it carries. */
export interface SignedTwilioWebhook {
  /** The address without its fragment and, where there is a body, with the body's hash as `bodySHA256`. */
  readonly url: string;
  readonly headers: SignatureHeaders;
}

/**
 * Signs a webhook as Twilio does (`X-Twilio-Signature`, HMAC-SHA1).
 *
 * Covers the address and the parameters of a form. A body is covered only by its hash, which becomes part of the address. Neither
 * the method nor any header is covered, and there is no instant: a signed request can be repeated for ever.
 *
 * @throws {SendStatusError} kind `configuration` if the Auth Token is empty.
 * @see https://www.twilio.com/docs/usage/security
 * @example
 * ```ts
 * import { signTwilioWebhook } from "@sendstatus/core/signing";
 *
 * const body = new TextEncoder().encode("[]");
 * const { url, headers } = await signTwilioWebhook({ url: "https://example.com/events", body }, { authToken: "not-a-real-token" });
 * await fetch(url, { method: "POST", headers: { ...headers, "content-type": "application/json" }, body });
 * ```
 */
export async function signTwilioWebhook(
  { url, params = {}, body }: TwilioWebhook,
  { authToken }: TwilioWebhookCredentials,
): Promise<SignedTwilioWebhook> {
  const bare = withoutFragment(url);
  const hash = body && `${bare.includes("?") ? "&" : "?"}bodySHA256=${toHex(await sha256(body))}`;
  const signedUrl = bare + (hash ?? "");
  return { url: signedUrl, headers: { "x-twilio-signature": await twilioSignature(signedUrl, params, authToken) } };
}

export const withoutFragment = (url: string): string => url.replace(/#.*$/s, "");

/** The signature over exactly this text of an address and these parameters. */
export async function twilioSignature(url: string, params: TwilioWebhookParams, authToken: string): Promise<string> {
  if (authToken === "") throw new SendStatusError("configuration", "The option `authToken` is empty.");
  const pairs = Object.entries(params)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .flatMap(([name, value]) => distinct(value).map((one) => name + one));
  const key = await hmacKey(utf8(authToken), "SHA-1");
  return toBase64(await key.sign(url + pairs.join("")));
}

/** Each value once, in order of code units. */
const distinct = (value: string | readonly string[]): string[] =>
  typeof value === "string" ? [value] : [...new Set(value)].sort();
