export type { AllStatus, AskingAny, Configured, TargetOf } from "./all-status.js";
export { createAllStatus } from "./create-all-status.js";
export type { AllStatusOptions, StatusClients } from "./generated/status-clients.gen.js";
