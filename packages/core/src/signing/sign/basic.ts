import { SendStatusError } from "../../errors.js";
import { toBase64, utf8 } from "../encoding.js";
import type { RequestParts, SignatureHeaders } from "../request-parts.js";

/** A user and a password. For Twilio: an Account SID and its Auth Token, or an API key SID and its secret. */
export interface BasicCredentials {
  readonly user: string;
  readonly password: string;
}

/**
 * Authorises a request with HTTP Basic, in UTF-8. Covers nothing of the request and needs no instant.
 *
 * @throws {SendStatusError} kind `configuration` if the user holds a colon or either part a control character.
 * @see https://www.rfc-editor.org/rfc/rfc7617
 */
export async function signBasic(_parts: RequestParts, { user, password }: BasicCredentials): Promise<SignatureHeaders> {
  if (user.includes(":") || /\p{Cc}/u.test(user + password)) {
    throw new SendStatusError(
      "configuration",
      "HTTP Basic cannot carry these credentials: a colon in the user, or a control character.",
    );
  }
  return { authorization: `Basic ${toBase64(utf8(`${user}:${password}`))}` };
}
