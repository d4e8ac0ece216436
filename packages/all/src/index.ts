export * as azure from "@sendstatus/azure";
export * as core from "@sendstatus/core";
export * as ncp from "@sendstatus/ncp";
export * as tencent from "@sendstatus/tencent";
export * as twilio from "@sendstatus/twilio";
export type { SendStatusOptions } from "./clients.js";
export { createSendStatus } from "./create-send-status.js";
export type { Configured, Listing, ListQueryOf, Pushing, SendStatus, TargetOf } from "./send-status.js";
