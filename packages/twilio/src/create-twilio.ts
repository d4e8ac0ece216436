import { createCaller, createProviderClient, type ProviderClient } from "@sendstatus/core/client";
import { createTwilioApi, type TwilioApi, twilioBehaviour } from "./generated/operations.gen.js";
import { connectTwilio, type TwilioOptions } from "./twilio-options.js";
import { readTwilioStatus } from "./twilio-status.js";
import { twilioIds, type TwilioTarget } from "./twilio-target.js";

/** A client of Twilio Email (comms API). */
export type TwilioClient = ProviderClient<"twilio", TwilioApi, TwilioTarget>;

/**
 * Makes a client of Twilio Email. It asks nothing yet.
 *
 * @throws {SendStatusError} kind `configuration` if an option is missing or cannot be used.
 * @see https://www.twilio.com/docs/email/api/overview
 * @example
 * ```ts
 * import { createTwilio } from "@sendstatus/twilio";
 *
 * const twilio = createTwilio({ apiKey: "SK00000000000000000000000000000001", apiKeySecret: "not-a-real-secret" });
 * const status = await twilio.getStatus({ operationId: "comms_operation_01h9krwprkeee8fzqspvwy6nq8" });
 * console.log(status.operation, status.counts?.by.delivered);
 * ```
 */
export function createTwilio(options: TwilioOptions): TwilioClient {
  const caller = createCaller(twilioBehaviour, connectTwilio(options), options);
  const api = createTwilioApi(caller);
  return createProviderClient({
    provider: "twilio",
    caller,
    api,
    ids: twilioIds,
    readStatus: (target, callOptions) => readTwilioStatus(api, target, callOptions),
  });
}
