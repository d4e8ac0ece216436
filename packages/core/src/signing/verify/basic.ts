import { fromBase64, toBase64 } from "../encoding.js";
import type { RequestParts } from "../request-parts.js";
import type { BasicCredentials } from "../sign/basic.js";
import { equalInConstantTime, invalid, valid, type Verdict } from "./verdict.js";

/** Verifies that a request carries this user and password as HTTP Basic in UTF-8. */
export async function verifyBasic(parts: RequestParts, { user, password }: BasicCredentials): Promise<Verdict> {
  const { authorization } = parts.headers;
  if (authorization === undefined) return invalid("missing");
  const encoded = /^Basic ([A-Za-z0-9+/]+={0,2})$/.exec(authorization)?.[1];
  const pair = encoded === undefined ? undefined : decode(encoded);
  const colon = pair?.indexOf(":") ?? -1;
  if (pair === undefined || colon < 0) return invalid("malformed");
  if (!equalInConstantTime(pair.slice(0, colon), user)) return invalid("unknown-key");
  return equalInConstantTime(pair.slice(colon + 1), password) ? valid : invalid("signature-wrong");
}

function decode(encoded: string): string | undefined {
  try {
    const bytes = fromBase64(encoded);
    if (toBase64(bytes) !== encoded) return undefined;
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
