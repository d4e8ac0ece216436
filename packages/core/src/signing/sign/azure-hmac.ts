import { SendStatusError } from "../../errors.js";
import { bodyHash, hmacKey } from "../digests.js";
import { fromBase64, toBase64 } from "../encoding.js";
import { keptKey } from "../kept-key.js";
import type { Bytes, RequestParts, SignatureHeaders } from "../request-parts.js";

/** An access key of a Communication Services resource, in base64 as the portal shows it. */
export interface AzureHmacCredentials {
  readonly accessKey: string;
}

/**
 * Signs a request for Azure Communication Services with an access key (HMAC-SHA256).
 *
 * Covers method, path, query, date, host and body; no other header. The instant is sent in whole seconds.
 *
 * @throws {SendStatusError} kind `configuration` if the access key is not base64.
 * @see https://learn.microsoft.com/en-us/azure/communication-services/tutorials/hmac-header-tutorial
 * @example
 * ```ts
 * import { requestParts, signAzureHmac } from "@sendstatus/core/signing";
 *
 * const parts = requestParts("GET", "https://contoso.communication.azure.com/emails/operations/1?api-version=2025-09-01");
 * const headers = await signAzureHmac(parts, { accessKey: "bm90LWEtcmVhbC1rZXk=" }, new Date());
 * ```
 */
export async function signAzureHmac(
  parts: RequestParts,
  credentials: AzureHmacCredentials,
  instant: Date,
): Promise<SignatureHeaders> {
  const { accessKey } = credentials;
  const date = instant.toUTCString();
  const contentHash = toBase64(await bodyHash(parts.body));
  const stringToSign = `${parts.method}\n${parts.target}\n${date};${parts.host};${contentHash}`;
  const key = await keptKey(credentials, accessKey, async () => hmacKey(decodeKey(accessKey)));
  const signature = toBase64(await key.sign(stringToSign));
  return {
    "x-ms-date": date,
    "x-ms-content-sha256": contentHash,
    authorization: `HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=${signature}`,
  };
}

function decodeKey(accessKey: string): Bytes {
  try {
    return fromBase64(accessKey);
  } catch {
    throw new SendStatusError(
      "configuration",
      "The option `accessKey` is not base64: copy the key from the resource's Keys page.",
    );
  }
}
