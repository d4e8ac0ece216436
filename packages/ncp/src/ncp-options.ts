import { type ClientOptions, type Secret, SendStatusError } from "@sendstatus/core";
import { bindSigner, type Connection, requireOptions, requireSecret } from "@sendstatus/core/client";
import { signNcpV2 } from "@sendstatus/core/signing";
import { ncpEndpoint, type NcpPlace } from "./ncp-endpoint.js";
import type { NcpReadLimits } from "./ncp-mails.js";
import type { NcpSettings, NcpSigner } from "./generated/operations.gen.js";

/** How to prove who asks: a key of the account or of a sub account. */
export interface NcpCredentials {
  readonly accessKey: Secret;
  readonly secretKey: Secret;
}

/** Options of {@link createNcpStatus}. */
export type NcpStatusOptions = ClientOptions &
  NcpCredentials &
  NcpPlace &
  NcpSettings & {
    /**
     * How many mails are read with one page of a list. Default 100. Uncertain: the most that the service allows; it says nowhere.
     */
    readonly pageSize?: number | undefined;
    /**
     * For how many failed mails one read of a status asks why, which costs a call each. Default 100. Of the others the reason stays
     * `unspecified`; `getStatus({ requestId, mailId })` asks about one.
     */
    readonly reasonsPerRead?: number | undefined;
  };

/** Options of {@link createNcp}. There are no events, so that it needs no more. */
export type NcpOptions = NcpStatusOptions;

/** A signer for each scheme that the spec names; one more in the spec does not compile until it is here. */
const signers = { "ncp-v2": signNcpV2 } satisfies Record<NcpSigner, unknown>;

/** The endpoint, and a signer that has its credentials. */
export function connectNcp(options: NcpStatusOptions): Connection {
  const { accessKey, secretKey } = requireOptions("ncp", options);
  const endpoint = ncpEndpoint(options);
  const signer = bindSigner(signers["ncp-v2"], {
    accessKey: requireSecret("ncp", "accessKey", accessKey),
    secretKey: requireSecret("ncp", "secretKey", secretKey),
  });
  return { endpoint, signer };
}

/**
 * How much is read at once.
 *
 * @throws {SendStatusError} kind `configuration` if a number cannot be used.
 */
export function readLimits({ pageSize = 100, reasonsPerRead = 100 }: NcpStatusOptions): NcpReadLimits {
  const isWhole = (value: number, least: number): boolean => Number.isInteger(value) && value >= least;
  if (isWhole(pageSize, 1) && isWhole(reasonsPerRead, 0)) return { pageSize, reasonsPerRead };
  throw new SendStatusError("configuration", "ncp: `pageSize` must be a whole number above 0, `reasonsPerRead` one from 0 on.");
}
