import { hmacKey } from "../digests.js";
import { toBase64, utf8 } from "../encoding.js";
import { keptKey } from "../kept-key.js";
import type { RequestParts, SignatureHeaders } from "../request-parts.js";

/** An access key of a NAVER Cloud account or sub account. */
export interface NcpCredentials {
  readonly accessKey: string;
  readonly secretKey: string;
}

/**
 * Signs a request for the API gateway of NAVER Cloud (signature v2).
 *
 * Covers method, path, query, timestamp and access key: not the host, not the body, no other header.
 *
 * @see https://api.ncloud-docs.com/docs/common-ncpapi
 * @example
 * ```ts
 * import { requestParts, signNcpV2 } from "@sendstatus/core/signing";
 *
 * const parts = requestParts("GET", "https://mail.apigw.ntruss.com/api/v1/mails/requests/20181120000000010999/mails");
 * const headers = await signNcpV2(parts, { accessKey: "EXAMPLE", secretKey: "not-a-real-key" }, new Date());
 * ```
 */
export async function signNcpV2(parts: RequestParts, credentials: NcpCredentials, instant: Date): Promise<SignatureHeaders> {
  const { accessKey, secretKey } = credentials;
  const timestamp = String(instant.getTime());
  const message = `${parts.method} ${parts.target}\n${timestamp}\n${accessKey}`;
  const key = await keptKey(credentials, secretKey, () => hmacKey(utf8(secretKey)));
  return {
    "x-ncp-apigw-timestamp": timestamp,
    "x-ncp-iam-access-key": accessKey,
    "x-ncp-apigw-signature-v2": toBase64(await key.sign(message)),
  };
}
