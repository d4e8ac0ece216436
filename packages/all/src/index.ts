export * as core from "@sendstatus/core";
export { createSendStatus } from "./create-send-status.js";
export * from "./generated/packages.gen.js";
export { capabilities, type Clients, type SendStatusOptions } from "./generated/providers.gen.js";
export type { AskingAny, Configured, TargetOf } from "./all-status.js";
export type { Listing, ListQueryOf, Pushing, SendStatus } from "./send-status.js";
