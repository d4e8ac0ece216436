import { SendStatusError } from "../../errors.js";
import { present } from "../../present.js";
import { bodyHash, type Hmac, hmacKey, hmacSha256, sha256 } from "../digests.js";
import { toHex, utf8 } from "../encoding.js";
import { keptKey } from "../kept-key.js";
import type { RequestParts, SignatureHeaders } from "../request-parts.js";

/** A permanent API key of Tencent Cloud, or a temporary one with its session token. */
export interface TencentCredentials {
  readonly secretId: string;
  readonly secretKey: string;
  /** Only with temporary credentials. Sent beside the signature, not covered by it. */
  readonly token?: string | undefined;
}

/** What the scheme leaves open. */
export interface TencentTc3Options {
  /** The product in the credential scope. Default `ses`, on every host of SES. */
  readonly service?: string;
  /** The headers to cover, lower case and in order. `content-type` and `host` are obligatory, and the default. */
  readonly signedHeaders?: readonly string[];
  /** Leaves the body uncovered (`UNSIGNED-PAYLOAD`). Uncertain: no page of SES says that it accepts this. */
  readonly unsignedPayload?: boolean;
}

/**
 * Signs a request for Tencent Cloud API v3 (TC3-HMAC-SHA256).
 *
 * Covers method, path, query, body, host, content type, the timestamp, and the headers that are listed: by default neither the
 * action nor the region, as in the official SDKs. The scope holds the UTC day of the instant.
 *
 * @throws {SendStatusError} kind `configuration` if a header to cover is not in the request.
 * @see https://www.tencentcloud.com/document/product/267/37447
 */
export async function signTencentTc3(
  parts: RequestParts,
  credentials: TencentCredentials,
  instant: Date,
  { service = "ses", signedHeaders = ["content-type", "host"], unsignedPayload = false }: TencentTc3Options = {},
): Promise<SignatureHeaders> {
  const { secretId, secretKey, token } = credentials;
  const timestamp = String(Math.floor(instant.getTime() / 1000));
  const day = instant.toISOString().slice(0, 10);
  const [path, query = ""] = splitOnce(parts.target, "?");
  const payload = unsignedPayload ? utf8("UNSIGNED-PAYLOAD") : parts.body;
  const headers: Record<string, string> = Object.assign({}, parts.headers, { host: parts.host });
  const canonicalRequest = [
    parts.method,
    path,
    query,
    ...signedHeaders.map((name) => `${name}:${canonicalValue(headers, name)}`),
    "",
    signedHeaders.join(";"),
    toHex(await bodyHash(payload)),
  ].join("\n");

  const scope = `${day}/${service}/tc3_request`;
  const stringToSign = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${toHex(await sha256(canonicalRequest))}`;
  const key = await keptKey(credentials, `${scope} ${secretKey}`, () => signingKey(secretKey, day, service));
  const signature = toHex(await key.sign(stringToSign));
  return present({
    "x-tc-timestamp": timestamp,
    "x-tc-token": token,
    "x-tc-content-sha256": unsignedPayload ? "UNSIGNED-PAYLOAD" : undefined,
    authorization: `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${signedHeaders.join(";")}, Signature=${signature}`,
  });
}

/** The key of a day for a product. */
async function signingKey(secretKey: string, day: string, service: string): Promise<Hmac> {
  const dayKey = await hmacSha256(utf8(`TC3${secretKey}`), day);
  const serviceKey = await hmacSha256(dayKey, service);
  return hmacKey(await hmacSha256(serviceKey, "tc3_request"));
}

/** The documentation lower-cases values, although only the action of its own example needs it. */
function canonicalValue(headers: Readonly<Record<string, string>>, name: string): string {
  const value = headers[name];
  if (value === undefined) {
    throw new SendStatusError("configuration", `The header \`${name}\` is to be signed but is not in the request.`);
  }
  return value.trim().toLowerCase();
}

function splitOnce(text: string, separator: string): [string, string?] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}
