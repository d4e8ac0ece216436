import {
  type AzureHmacCredentials,
  type BasicCredentials,
  type NcpCredentials,
  type RequestParts,
  signAzureHmac,
  type SignatureHeaders,
  signBasic,
  signBearer,
  signNcpV2,
  signTencentTc3,
  type TencentCredentials,
  type TencentTc3Options,
  type Verdict,
  verifyAzureHmac,
  verifyBasic,
  verifyBearer,
  verifyNcpV2,
  verifyTencentTc3,
} from "../../src/signing/index.js";

/** A scheme that has its credentials, so that all of them can be tested alike. */
export interface Scheme {
  readonly sign: (parts: RequestParts, instant: Date) => Promise<SignatureHeaders>;
  readonly verify: (parts: RequestParts, now: Date) => Promise<Verdict>;
}

export const azure = (credentials: AzureHmacCredentials): Scheme => ({
  sign: (parts, instant) => signAzureHmac(parts, credentials, instant),
  verify: (parts, now) => verifyAzureHmac(parts, credentials, now),
});

export const tencent = (credentials: TencentCredentials, options: TencentTc3Options = {}): Scheme => ({
  sign: (parts, instant) => signTencentTc3(parts, credentials, instant, options),
  verify: (parts, now) => verifyTencentTc3(parts, credentials, now),
});

export const ncp = (credentials: NcpCredentials): Scheme => ({
  sign: (parts, instant) => signNcpV2(parts, credentials, instant),
  verify: (parts, now) => verifyNcpV2(parts, credentials, now),
});

export const basic = (credentials: BasicCredentials): Scheme => ({
  sign: (parts) => signBasic(parts, credentials),
  verify: (parts) => verifyBasic(parts, credentials),
});

export const bearer = (token: string): Scheme => ({
  sign: (parts) => signBearer(parts, { token }),
  verify: (parts) => verifyBearer(parts, { token }),
});

/** One of each, with made-up credentials. */
export const samples = {
  azure: azure({ accessKey: "bm90LWEtcmVhbC1rZXk=" }),
  tencent: tencent({ secretId: "AKID-made-up", secretKey: "not-a-real-key", token: "session" }),
  "tencent with a listed action": tencent(
    { secretId: "AKID-made-up", secretKey: "not-a-real-key" },
    { signedHeaders: ["content-type", "host", "x-tc-action"] },
  ),
  ncp: ncp({ accessKey: "ACCESS", secretKey: "not-a-real-key" }),
  basic: basic({ user: "AC01", password: "not-a-real-password" }),
  bearer: bearer("not-a-real-token"),
} as const;

export type SampleName = keyof typeof samples;

/** The request as it stands on the wire: with its signature. */
export async function signed(scheme: Scheme, parts: RequestParts, instant: Date): Promise<RequestParts> {
  return withHeaders(parts, await scheme.sign(parts, instant));
}

export const withHeaders = (parts: RequestParts, headers: Readonly<Record<string, string>>): RequestParts => ({
  ...parts,
  headers: { ...parts.headers, ...headers },
});

export const withoutHeader = (parts: RequestParts, name: string): RequestParts => ({
  ...parts,
  headers: Object.fromEntries(Object.entries(parts.headers).filter(([other]) => other !== name)),
});
