import { type ClientOptions, type Secret, SendStatusError } from "@sendstatus/core";
import { bindSigner, type Connection, requireEndpoint, requireOptions, requireSecret } from "@sendstatus/core/client";
import { signAzureHmac, signBearer } from "@sendstatus/core/signing";
import type { AzureEventOptions } from "./azure-event-options.js";
import type { AzureSettings, AzureSigner } from "./generated/operations.gen.js";

/** Where the resource is and how to prove who asks: exactly one of three forms. */
export type AzureCredentials =
  | {
      /** `endpoint=https://…;accesskey=…`, as the resource's Keys page shows it. */
      readonly connectionString: string;
      readonly endpoint?: never;
      readonly accessKey?: never;
      readonly token?: never;
    }
  | {
      /** The Communication Services resource, as `https://contoso.communication.azure.com`. */
      readonly endpoint: string;
      /** Its primary or secondary key, in base64. */
      readonly accessKey: Secret;
      readonly token?: never;
      readonly connectionString?: never;
    }
  | {
      readonly endpoint: string;
      /** An access token of Microsoft Entra ID for the scope `https://communication.azure.com//.default`. */
      readonly token: Secret;
      readonly accessKey?: never;
      readonly connectionString?: never;
    };

/** Options of {@link createAzureStatus}. */
export type AzureStatusOptions = ClientOptions & AzureCredentials & Partial<AzureSettings>;

/** Options of {@link createAzure}. */
export type AzureOptions = AzureStatusOptions & {
  /** How requests of Event Grid prove where they are from. Needed for `parseEvents` only. */
  readonly events?: AzureEventOptions | undefined;
};

/** A signer for each scheme that the spec names; one more in the spec does not compile until it is here. */
const signers = { "azure-hmac": signAzureHmac, bearer: signBearer } satisfies Record<AzureSigner, unknown>;

/** The endpoint, and a signer that has its credentials. */
export function connectAzure(options: AzureStatusOptions): Connection {
  const { connectionString } = requireOptions("azure", options);
  const { endpoint, accessKey, token } = connectionString === undefined ? options : parse(connectionString);
  if ((accessKey === undefined) === (token === undefined)) {
    throw new SendStatusError(
      "configuration",
      "azure: set `connectionString`, or `endpoint` with either `accessKey` or `token`.",
    );
  }
  const signer =
    token === undefined
      ? bindSigner(signers["azure-hmac"], { accessKey: requireSecret("azure", "accessKey", accessKey) })
      : bindSigner(signers.bearer, { token: requireSecret("azure", "token", token) });
  return { endpoint: requireEndpoint("azure", endpoint), signer };
}

/** Names in any case and order; a key holds `=` itself, so only the first one separates. */
function parse(connectionString: string): { endpoint?: string | undefined; accessKey?: string | undefined; token?: undefined } {
  const parts = connectionString.split(";").map((part): [string, string] => {
    const at = part.indexOf("=");
    return [part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()];
  });
  const { endpoint, accesskey } = Object.fromEntries(parts);
  if (endpoint !== undefined && accesskey !== undefined) return { endpoint, accessKey: accesskey };
  throw new SendStatusError("configuration", "azure: `connectionString` needs the parts `endpoint=…` and `accesskey=…`.");
}
