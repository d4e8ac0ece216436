import { hmacSha256, sha256 } from "../digests.js";
import { fromBase64, toBase64 } from "../encoding.js";
import type { RequestParts } from "../request-parts.js";
import type { AzureHmacCredentials } from "../sign/azure-hmac.js";
import { type ClockTolerance, equalInConstantTime, fiveMinutesMs, invalid, valid, type Verdict } from "./verdict.js";

const authorizationForm = /^HMAC-SHA256 SignedHeaders=x-ms-date;host;x-ms-content-sha256&Signature=([A-Za-z0-9+/]{43}=)$/;

/**
 * Verifies a request signed with {@link signAzureHmac} or an official SDK, as it came over the wire.
 *
 * Uncertain: the five minutes are a moderator's word, no documented figure; set `toleranceMs` for another.
 *
 * @see https://learn.microsoft.com/en-us/rest/api/communication/authentication
 */
export async function verifyAzureHmac(
  parts: RequestParts,
  { accessKey }: AzureHmacCredentials,
  now: Date,
  { toleranceMs = fiveMinutesMs }: ClockTolerance = {},
): Promise<Verdict> {
  const { authorization, "x-ms-date": date, "x-ms-content-sha256": bodyHash } = parts.headers;
  if (authorization === undefined || date === undefined || bodyHash === undefined) return invalid("missing");
  const signature = authorizationForm.exec(authorization)?.[1];
  const sentAt = new Date(date);
  if (signature === undefined || Number.isNaN(sentAt.getTime()) || sentAt.toUTCString() !== date) return invalid("malformed");
  if (Math.abs(now.getTime() - sentAt.getTime()) > toleranceMs) return invalid("expired");
  if (!equalInConstantTime(bodyHash, toBase64(await sha256(parts.body)))) return invalid("body-changed");

  const covered = [parts.method, parts.target, [date, parts.host, bodyHash].join(";")].join("\n");
  const expected = toBase64(await hmacSha256(fromBase64(accessKey), covered));
  return equalInConstantTime(signature, expected) ? valid : invalid("signature-wrong");
}
