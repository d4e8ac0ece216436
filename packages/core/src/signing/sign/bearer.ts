import type { RequestParts, SignatureHeaders } from "../request-parts.js";

/** An access token, for example of Microsoft Entra ID. */
export interface BearerCredentials {
  readonly token: string;
}

/**
 * Authorises a request with a bearer token. Covers nothing of the request and needs no instant.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1
 */
export async function signBearer(_parts: RequestParts, { token }: BearerCredentials): Promise<SignatureHeaders> {
  return { authorization: `Bearer ${token}` };
}
