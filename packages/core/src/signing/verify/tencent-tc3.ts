import { hmacSha256, sha256 } from "../digests.js";
import { toHex, utf8 } from "../encoding.js";
import type { Bytes, RequestParts } from "../request-parts.js";
import type { TencentCredentials } from "../sign/tencent-tc3.js";
import { type ClockTolerance, equalInConstantTime, fiveMinutesMs, invalid, valid, type Verdict } from "./verdict.js";

const authorizationForm =
  /^TC3-HMAC-SHA256 Credential=(?<id>.+)\/(?<day>\d{4}-\d\d-\d\d)\/(?<service>[^/]+)\/tc3_request, SignedHeaders=(?<names>[a-z0-9;-]+), Signature=(?<signature>[0-9a-f]{64})$/;

/** What else a verifier of TC3 may accept. */
export interface TencentTc3Tolerance extends ClockTolerance {
  /** The products a scope may name. Default only `ses`; the official Node SDK derives another from the host of an emulator. */
  readonly services?: readonly string[];
}

/**
 * Verifies a request signed with {@link signTencentTc3} or an official SDK, as it came over the wire.
 *
 * Any set of signed headers will do that holds `content-type` and `host`. A host signed without its port is accepted, too: the
 * official Node SDK sends the port but does not sign it.
 *
 * @see https://www.tencentcloud.com/document/product/267/37447
 */
export async function verifyTencentTc3(
  parts: RequestParts,
  { secretId, secretKey, token }: TencentCredentials,
  now: Date,
  { toleranceMs = fiveMinutesMs, services = ["ses"] }: TencentTc3Tolerance = {},
): Promise<Verdict> {
  const { authorization, "x-tc-timestamp": timestamp, "x-tc-token": sentToken } = parts.headers;
  if (authorization === undefined || timestamp === undefined) return invalid("missing");
  const claim = authorizationForm.exec(authorization)?.groups as Claim | undefined;
  const names = claim?.names.split(";") ?? [];
  if (claim === undefined || !/^\d{1,11}$/.test(timestamp) || !coversEnough(names, parts)) return invalid("malformed");
  const sentAtMs = Number(timestamp) * 1000;
  if (Math.abs(now.getTime() - sentAtMs) > toleranceMs) return invalid("expired");
  if (!equalInConstantTime(claim.id, secretId)) return invalid("unknown-key");
  if (claim.day !== new Date(sentAtMs).toISOString().slice(0, 10) || !services.includes(claim.service))
    return invalid("signature-wrong");

  for (const host of new Set([parts.host, parts.host.replace(/:\d+$/, "")])) {
    const expected = await expectedSignature(parts, host, names, claim, timestamp, secretKey);
    if (equalInConstantTime(claim.signature, expected)) {
      return equalInConstantTime(sentToken ?? "", token ?? "") ? valid : invalid("token-wrong");
    }
  }
  return invalid("signature-wrong");
}

interface Claim {
  readonly id: string;
  readonly day: string;
  readonly service: string;
  readonly names: string;
  readonly signature: string;
}

function coversEnough(names: readonly string[], { headers }: RequestParts): boolean {
  const inOrder = names.every((name, index) => index === 0 || (names[index - 1] as string) < name);
  const present = names.every((name) => name === "host" || Object.hasOwn(headers, name));
  return inOrder && present && names.includes("content-type") && names.includes("host");
}

async function expectedSignature(
  parts: RequestParts,
  host: string,
  names: readonly string[],
  { day, service }: Claim,
  timestamp: string,
  secretKey: string,
): Promise<string> {
  const { path, query } = /^(?<path>[^?]*)\??(?<query>.*)$/s.exec(parts.target)?.groups as { path: string; query: string };
  const unsigned = parts.headers["x-tc-content-sha256"] === "UNSIGNED-PAYLOAD";
  const bodyHash = toHex(await sha256(unsigned ? "UNSIGNED-PAYLOAD" : parts.body));
  let canonical = `${parts.method}\n${path}\n${query}\n`;
  for (const name of names)
    canonical += `${name}:${(name === "host" ? host : (parts.headers[name] ?? "")).trim().toLowerCase()}\n`;
  canonical += `\n${names.join(";")}\n${bodyHash}`;

  let key: Bytes = utf8("TC3" + secretKey);
  for (const step of [day, service, "tc3_request"]) key = await hmacSha256(key, step);
  const covered = ["TC3-HMAC-SHA256", timestamp, `${day}/${service}/tc3_request`, toHex(await sha256(canonical))].join("\n");
  return toHex(await hmacSha256(key, covered));
}
