export { createTwilioStatus, type TwilioStatusClient } from "./create-twilio-status.js";
export type { TwilioCredentials, TwilioStatusOptions } from "./twilio-options.js";
export type { TwilioTarget, TwilioTicket } from "./twilio-target.js";
