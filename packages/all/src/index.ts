export * as azure from "@sendstatus/azure";
export * as core from "@sendstatus/core";
export * as ncp from "@sendstatus/ncp";
export * as tencent from "@sendstatus/tencent";
export * as twilio from "@sendstatus/twilio";
export {
  type Configured,
  createSendStatus,
  type SendStatus,
  type SendStatusOptions,
  type TargetOf,
} from "./create-send-status.js";
