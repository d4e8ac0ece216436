import type { RequestParts } from "../request-parts.js";
import type { BearerCredentials } from "../sign/bearer.js";
import { equalInConstantTime, invalid, valid, type Verdict } from "./verdict.js";

/** Verifies that a request carries this bearer token. */
export async function verifyBearer(parts: RequestParts, { token }: BearerCredentials): Promise<Verdict> {
  const { authorization } = parts.headers;
  if (authorization === undefined) return invalid("missing");
  const received = /^Bearer (\S+)$/.exec(authorization)?.[1];
  if (received === undefined) return invalid("malformed");
  return equalInConstantTime(received, token) ? valid : invalid("token-wrong");
}
