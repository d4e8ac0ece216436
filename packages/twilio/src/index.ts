export type { SignatureProof, TwilioEventOptions } from "./twilio-event-options.js";
export { createTwilio, type TwilioClient } from "./create-twilio.js";
export type { TwilioCredentials, TwilioOptions } from "./twilio-options.js";
export type { TwilioTarget, TwilioTicket } from "./twilio-target.js";
export { twilioErrorCodes } from "./generated/error-codes.gen.js";
export { twilioCapabilities } from "./generated/capabilities.gen.js";
// The API and its shapes, under the names that the spec gives them.
export type * from "./generated/public.gen.js";
