import { type Secret, SendStatusError } from "@sendstatus/core";
import { requireSecret, reveal } from "@sendstatus/core/client";
import { type EventProof, originCheck, type OriginCheck } from "@sendstatus/core/events";
import { verifyTwilioWebhook } from "@sendstatus/core/signing";

/** Proves that a request is Twilio's by its header `X-Twilio-Signature`. */
export interface SignatureProof {
  /** The primary Auth Token of the account, never the secret of an API key. Default: the client's own `authToken`. */
  readonly authToken?: Secret | undefined;
  /**
   * The public address that Twilio was given. Needed behind a proxy, where a request comes to another scheme, host or path. Default:
   * the request's own address.
   */
  readonly url?: string | undefined;
  readonly secret?: never;
  readonly verify?: never;
}

/** How requests of Twilio are recognised. */
export type TwilioEventOptions = SignatureProof | (EventProof & { readonly authToken?: never; readonly url?: never });

/**
 * The check of the requests; undefined where nothing is known to check them by.
 *
 * @throws {SendStatusError} kind `configuration` if the options cannot be used.
 */
export function twilioOriginCheck(options: TwilioEventOptions = {}, ownToken: Secret | undefined): OriginCheck | undefined {
  if (options.secret !== undefined || options.verify !== undefined) return originCheck("twilio", options);
  const { authToken = ownToken, url } = options;
  if (authToken === undefined) return undefined;
  const token = requireSecret("twilio", "events.authToken", authToken);
  const address = url === undefined ? undefined : addressOf(url);
  return async ({ request, body }) => {
    const bytes = await body();
    const isForm = request.headers.get("content-type")?.startsWith("application/x-www-form-urlencoded") === true;
    const content = isForm ? { params: paramsOf(new TextDecoder().decode(bytes)) } : { body: bytes };
    const received = {
      url: address === undefined ? request.url : address + new URL(request.url).search,
      signature: request.headers.get("x-twilio-signature"),
      ...content,
    };
    const { valid } = await verifyTwilioWebhook(received, { authToken: (await reveal("events.authToken", token)) ?? "" });
    return valid;
  };
}

/** An address without its query, which comes with each request. */
function addressOf(url: string): string {
  if (URL.canParse(url)) return url.replace(/[?#].*$/s, "");
  throw new SendStatusError("configuration", "twilio: the option `events.url` must be the whole address that Twilio was given.");
}

/** The parameters of a form; one that comes several times has all its values. */
function paramsOf(form: string): Record<string, string[]> {
  const params = new URLSearchParams(form);
  return Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]));
}
