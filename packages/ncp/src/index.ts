export type { NcpListQuery } from "./ncp-list.js";
export { createNcp, type NcpClient } from "./create-ncp.js";
export type { NcpCredentials, NcpOptions, NcpRegion } from "./ncp-options.js";
export type { NcpTarget, NcpTicket } from "./ncp-target.js";
// The API and its shapes, under the names that the spec gives them.
export type * from "./generated/public.gen.js";
