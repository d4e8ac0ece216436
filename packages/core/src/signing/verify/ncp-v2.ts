import { hmacSha256 } from "../digests.js";
import { toBase64, utf8 } from "../encoding.js";
import type { RequestParts } from "../request-parts.js";
import type { NcpCredentials } from "../sign/ncp-v2.js";
import { type ClockTolerance, equalInConstantTime, fiveMinutesMs, invalid, valid, type Verdict } from "./verdict.js";

/**
 * Verifies a request signed for the API gateway of NAVER Cloud, as it came over the wire.
 *
 * A difference of exactly five minutes is refused, as the Korean text says.
 *
 * @see https://api.ncloud-docs.com/docs/common-ncpapi
 */
export async function verifyNcpV2(
  parts: RequestParts,
  { accessKey, secretKey }: NcpCredentials,
  now: Date,
  { toleranceMs = fiveMinutesMs }: ClockTolerance = {},
): Promise<Verdict> {
  const timestamp = parts.headers["x-ncp-apigw-timestamp"];
  const sentKey = parts.headers["x-ncp-iam-access-key"];
  const signature = parts.headers["x-ncp-apigw-signature-v2"];
  if (timestamp === undefined || sentKey === undefined || signature === undefined) return invalid("missing");
  if (!/^\d+$/.test(timestamp)) return invalid("malformed");
  if (Math.abs(now.getTime() - Number(timestamp)) >= toleranceMs) return invalid("expired");
  if (!equalInConstantTime(sentKey, accessKey)) return invalid("unknown-key");

  const covered = [`${parts.method} ${parts.target}`, timestamp, sentKey].join("\n");
  const expected = toBase64(await hmacSha256(utf8(secretKey), covered));
  return equalInConstantTime(signature, expected) ? valid : invalid("signature-wrong");
}
