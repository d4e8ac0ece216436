import {
  type RequestParts,
  type SignatureFault,
  type Verdict,
  verifyAzureHmac,
  verifyBasic,
  verifyBearer,
  verifyNcpV2,
  verifyTencentTc3,
} from "@sendstatus/core/signing";
import type { Credentials } from "../credentials.js";

/** Whether a request is from someone who holds the credentials. */
export type Proof = (parts: RequestParts, now: Date) => Promise<Verdict>;

/** By the name that the spec's `x-sendstatus-signer` gives: every pair of credentials that the scheme knows. */
const proofsBySigner: Readonly<Record<string, (credentials: Credentials) => readonly Proof[]>> = {
  "azure-hmac": ({ azure }) => [(parts, now) => verifyAzureHmac(parts, azure, now)],
  bearer: ({ azure }) => [(parts) => verifyBearer(parts, azure)],
  basic: ({ twilio }) => [
    (parts) => verifyBasic(parts, { user: twilio.accountSid, password: twilio.authToken }),
    (parts) => verifyBasic(parts, { user: twilio.apiKey, password: twilio.apiKeySecret }),
  ],
  "tencent-tc3": ({ tencent: { secretId, secretKey, temporary } }) =>
    [{ secretId, secretKey }, temporary].map(
      (credentials): Proof =>
        (parts, now) =>
          verifyTencentTc3(parts, credentials, now, { services: ["ses", firstLabel(parts.host)] }),
    ),
  "ncp-v2": ({ ncp }) => [(parts, now) => verifyNcpV2(parts, ncp, now)],
};

/** The official Node SDK signs for the product that the host begins with: `127` or `localhost:8089` on loopback. */
const firstLabel = (host: string): string => host.split(".", 1)[0] ?? host;

/** A proof of several ways: any one is enough. */
export function proofBy(signers: readonly string[], credentials: Credentials): Proof {
  const ways = signers.flatMap((signer) => {
    const proofs = proofsBySigner[signer];
    if (proofs === undefined) throw new Error(`The emulator has no verifier for the signer ${signer}.`);
    return proofs(credentials);
  });
  return async (parts, now) => {
    const verdicts = await Promise.all(ways.map((prove) => prove(parts, now)));
    return verdicts.reduce((best, verdict) => (cameFurther(verdict, best) ? verdict : best));
  };
}

/** From a request that shows nothing to one that nearly fits: the fault to tell is that of the way that came furthest. */
const furthestLast: readonly SignatureFault[] = [
  "missing",
  "malformed",
  "unknown-key",
  "expired",
  "body-changed",
  "token-wrong",
  "signature-wrong",
];

function cameFurther(verdict: Verdict, other: Verdict): boolean {
  if (other.valid) return false;
  return verdict.valid || furthestLast.indexOf(verdict.fault) > furthestLast.indexOf(other.fault);
}
