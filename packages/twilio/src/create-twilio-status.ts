import { createStatusClient, type StatusClient } from "@sendstatus/core/client";
import { twilioAsking } from "./twilio-asking.js";
import type { TwilioStatusOptions } from "./twilio-options.js";
import type { TwilioTarget } from "./twilio-target.js";

/** A client of Twilio Email that only asks what became of a send: the smallest that there is. */
export type TwilioStatusClient = StatusClient<"twilio", TwilioTarget>;

/**
 * Makes a client of Twilio Email that only asks what became of a send. It asks nothing yet, and asks as the one of
 * `createTwilio` does; all that this can do besides is left out of a bundle.
 *
 * @throws {SendStatusError} kind `configuration` if an option is missing or cannot be used.
 * @see https://www.twilio.com/docs/email/api/overview
 * @example
 * ```ts
 * import { createTwilioStatus } from "@sendstatus/twilio/status";
 *
 * const twilio = createTwilioStatus({ apiKey: "SK00000000000000000000000000000001", apiKeySecret: "not-a-real-secret" });
 * const status = await twilio.getStatus({ operationId: "comms_operation_01h9krwprkeee8fzqspvwy6nq8" });
 * console.log(status.operation, status.counts?.by.delivered);
 * ```
 */
export const createTwilioStatus = (options: TwilioStatusOptions): TwilioStatusClient => createStatusClient(twilioAsking(options));
