import { type ClientOptions, type Secret, SendStatusError } from "@sendstatus/core";
import { bindSigner, type Connection, present, requireEndpoint, requireOptions, requireSecret } from "@sendstatus/core/client";
import type { EventProof } from "@sendstatus/core/events";
import { signTencentTc3 } from "@sendstatus/core/signing";
import type { TencentSettings, TencentSigner } from "./generated/operations.gen.js";

/** How to prove who asks: a permanent key, or a temporary one with its session token. */
export interface TencentCredentials {
  readonly secretId: Secret;
  readonly secretKey: Secret;
  /** Only with temporary credentials. */
  readonly token?: Secret | undefined;
}

/** The two sites, cloud.tencent.com and tencentcloud.com. */
export type TencentSite = "domestic" | "international";

const sites: Readonly<Record<TencentSite, string>> = {
  domestic: "https://ses.tencentcloudapi.com",
  international: "https://ses.intl.tencentcloudapi.com",
};

/** Options of {@link createTencentStatus}. `region` is where the data is; it does not follow from the endpoint. */
export type TencentStatusOptions = ClientOptions &
  TencentCredentials &
  TencentSettings & {
    /**
     * Where to ask: `domestic`, which is the default and `https://ses.tencentcloudapi.com`, `international`, which is
     * `https://ses.intl.tencentcloudapi.com`, or another address. An account belongs to one of the two sites.
     */
    readonly endpoint?: TencentSite | (string & {}) | undefined;
  };

/** Options of {@link createTencent}. */
export type TencentOptions = TencentStatusOptions & {
  /**
   * How callbacks prove where they are from. Tencent signs nothing: put a secret of your own into the address. Needed for
   * `parseEvents` only.
   */
  readonly events?: EventProof | undefined;
};

/** A signer for each scheme that the spec names; one more in the spec does not compile until it is here. */
const signers = { "tencent-tc3": signTencentTc3 } satisfies Record<TencentSigner, unknown>;

/** The endpoint, and a signer that has its credentials. */
export function connectTencent(options: TencentStatusOptions): Connection {
  const { secretId, secretKey, token, region, endpoint = "domestic" } = requireOptions("tencent", options);
  if (typeof region !== "string" || region === "") {
    throw new SendStatusError("configuration", 'tencent: set the option `region`, as "ap-guangzhou" or "ap-singapore".');
  }
  const signer = bindSigner(signers["tencent-tc3"], {
    secretId: requireSecret("tencent", "secretId", secretId),
    secretKey: requireSecret("tencent", "secretKey", secretKey),
    ...present({ token: token === undefined ? undefined : requireSecret("tencent", "token", token) }),
  });
  const address = Object.hasOwn(sites, endpoint) ? sites[endpoint as TencentSite] : endpoint;
  return { endpoint: requireEndpoint("tencent", address), signer };
}
