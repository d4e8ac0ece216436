// Generated from specs/*.openapi.yaml by `pnpm generate`. Do not edit.
export * as azure from "@sendstatus/azure";
export * as ncp from "@sendstatus/ncp";
export * as tencent from "@sendstatus/tencent";
export * as twilio from "@sendstatus/twilio";
