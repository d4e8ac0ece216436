import { fromBase64, toBase64, utf8 } from "../encoding.js";
import type { Bytes } from "../request-parts.js";
import { type ClockTolerance, fiveMinutesMs, invalid, valid, type Verdict } from "./verdict.js";

/** A public RSA key of a key set (JWKS), as Microsoft Entra ID publishes it. */
export interface EntraKey {
  readonly kid?: string;
  readonly kty?: string;
  readonly n?: string;
  readonly e?: string;
}

/** What a token has to say. */
export interface EntraExpectation {
  /**
   * Who issued it, to the letter: `https://sts.windows.net/<tenant>/` in tokens of version 1.0,
   * `https://login.microsoftonline.com/<tenant>/v2.0` in those of 2.0. Of a list, one.
   */
  readonly issuer: string | readonly string[];
  /** Whom it was issued for: the application id or the URI of your own app registration. Of a list, one. */
  readonly audience: string | readonly string[];
  /** The application that asked for it: `appid` in tokens of version 1.0, `azp` in those of 2.0. */
  readonly applicationId?: string | undefined;
  /** The issuer's keys. One that is replaced is told by the fault `unknown-key`: fetch them again then. */
  readonly keys: readonly EntraKey[];
}

/**
 * Verifies an access token of Microsoft Entra ID: a JWT signed with RS256 and no other algorithm.
 *
 * The token's lifetime may be missed by the tolerance to either side. Anything a caller may send that is no such token is invalid,
 * never an error.
 *
 * @see https://learn.microsoft.com/entra/identity-platform/access-tokens
 * @example
 * ```ts
 * import { verifyEntraToken } from "@sendstatus/core/signing";
 *
 * const tenant = "https://login.microsoftonline.com/00000000-0000-0000-0000-000000000000";
 * const { keys } = await (await fetch(`${tenant}/discovery/v2.0/keys`)).json();
 * const expected = { issuer: `${tenant}/v2.0`, audience: "11111111-1111-1111-1111-111111111111", keys };
 * const verdict = await verifyEntraToken("eyJhbGciOi…", expected, new Date());
 * ```
 */
export async function verifyEntraToken(
  token: string | null | undefined,
  expected: EntraExpectation,
  now: Date,
  { toleranceMs = fiveMinutesMs }: ClockTolerance = {},
): Promise<Verdict> {
  if (token === undefined || token === null || token === "") return invalid("missing");
  const [head = "", payload = "", signature = "", ...more] = token.split(".");
  const header = jsonObject(head);
  const claims = jsonObject(payload);
  const signed = fromBase64Url(signature);
  // `crit` lists extensions that a verifier must know; none is known here.
  if (more.length > 0 || header?.alg !== "RS256" || "crit" in header || claims === undefined || signed === undefined) {
    return invalid("malformed");
  }
  const keys = expected.keys.filter(({ kid, kty, n, e }) => kid === header.kid && kid && kty === "RSA" && n && e);
  if (keys.length === 0) return invalid("unknown-key");
  const answers = await Promise.all(keys.map((key) => isSignedWith(key, signed, utf8(`${head}.${payload}`))));
  if (!answers.includes(true)) return invalid("signature-wrong");
  return judge(claims, expected, now.getTime(), toleranceMs);
}

type JsonObject = Readonly<Record<string, unknown>>;

function judge(claims: JsonObject, expected: EntraExpectation, nowMs: number, toleranceMs: number): Verdict {
  const { iss, aud, exp, nbf = 0, appid, azp } = claims;
  if (typeof exp !== "number" || typeof nbf !== "number") return invalid("malformed");
  if (nowMs >= exp * 1000 + toleranceMs || nowMs < nbf * 1000 - toleranceMs) return invalid("expired");
  const fits =
    isOneOf(iss, expected.issuer) &&
    (Array.isArray(aud) ? aud : [aud]).some((one) => isOneOf(one, expected.audience)) &&
    (expected.applicationId === undefined || [appid, azp].includes(expected.applicationId));
  return fits ? valid : invalid("token-wrong");
}

const isOneOf = (value: unknown, allowed: string | readonly string[]): boolean =>
  typeof value === "string" && value !== "" && (typeof allowed === "string" ? [allowed] : allowed).includes(value);

/** Only the numbers of the key are used, so that nothing beside them can change what it is for. */
async function isSignedWith({ kty, n, e }: EntraKey, signature: Bytes, data: Bytes): Promise<boolean> {
  const rs256 = { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  try {
    const key = await crypto.subtle.importKey("jwk", { kty, n, e } as JsonWebKey, rs256, false, ["verify"]);
    return await crypto.subtle.verify(rs256, key, signature, data);
  } catch {
    // Numbers that are none: some runtimes refuse them.
    return false;
  }
}

function jsonObject(part: string): JsonObject | undefined {
  const bytes = fromBase64Url(part);
  if (bytes === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    return typeof value === "object" && value !== null ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

/** Only the one right spelling of the bytes, so that no other text passes for the same token. */
function fromBase64Url(text: string): Bytes | undefined {
  if (!/^[\w-]+$/.test(text)) return undefined;
  const base64 = text.replaceAll("-", "+").replaceAll("_", "/");
  const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
  try {
    const bytes = fromBase64(padded);
    return toBase64(bytes) === padded ? bytes : undefined;
  } catch {
    return undefined;
  }
}
