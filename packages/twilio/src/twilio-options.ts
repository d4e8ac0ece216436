import { type ClientOptions, type Secret, SendStatusError } from "@sendstatus/core";
import { bindSigner, type Connection, requireEndpoint, requireOptions, requireSecret } from "@sendstatus/core/client";
import { signBasic } from "@sendstatus/core/signing";
import type { TwilioEventOptions } from "./twilio-event-options.js";
import type { TwilioSigner } from "./generated/operations.gen.js";

/** How to prove who asks: exactly one of two pairs. */
export type TwilioCredentials =
  | {
      /** `AC` and 32 hex digits. */
      readonly accountSid: Secret;
      readonly authToken: Secret;
      readonly apiKey?: never;
      readonly apiKeySecret?: never;
    }
  | {
      /** `SK` and 32 hex digits; to be preferred, as it can be revoked. */
      readonly apiKey: Secret;
      readonly apiKeySecret: Secret;
      readonly accountSid?: never;
      readonly authToken?: never;
    };

/** Options of {@link createTwilioStatus}. */
export type TwilioStatusOptions = ClientOptions &
  TwilioCredentials & {
    /** Default `https://comms.twilio.com/v1`. No other host is documented for this API. */
    readonly endpoint?: string | undefined;
  };

/** Options of {@link createTwilio}. */
export type TwilioOptions = TwilioStatusOptions & {
  /** How requests of Event Streams prove where they are from. Default: by their signature, where the client has the `authToken`. */
  readonly events?: TwilioEventOptions | undefined;
};

/** A signer for each scheme that the spec names; one more in the spec does not compile until it is here. */
const signers = { basic: signBasic } satisfies Record<TwilioSigner, unknown>;

/** The endpoint, and a signer that has its credentials. */
export function connectTwilio(options: TwilioStatusOptions): Connection {
  const {
    accountSid,
    authToken,
    apiKey,
    apiKeySecret,
    endpoint = "https://comms.twilio.com/v1",
  } = requireOptions("twilio", options);
  if ((accountSid === undefined) === (apiKey === undefined)) {
    throw new SendStatusError(
      "configuration",
      "twilio: set either `accountSid` and `authToken`, or `apiKey` and `apiKeySecret`.",
    );
  }
  const [user, password] =
    apiKey === undefined
      ? [requireSecret("twilio", "accountSid", accountSid), requireSecret("twilio", "authToken", authToken)]
      : [requireSecret("twilio", "apiKey", apiKey), requireSecret("twilio", "apiKeySecret", apiKeySecret)];
  return { endpoint: requireEndpoint("twilio", endpoint), signer: bindSigner(signers.basic, { user, password }) };
}
