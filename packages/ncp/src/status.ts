export { createNcpStatus, type NcpStatusClient } from "./create-ncp-status.js";
export type { NcpCredentials, NcpStatusOptions } from "./ncp-options.js";
export type { NcpTarget, NcpTicket } from "./ncp-target.js";
