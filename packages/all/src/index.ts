export * as core from "@sendstatus/core";
export { createSendStatus } from "./create-send-status.js";
export * from "./generated/packages.gen.js";
export { capabilities, type SendStatusOptions } from "./generated/providers.gen.js";
export type { Configured, Listing, ListQueryOf, Pushing, SendStatus, TargetOf } from "./send-status.js";
