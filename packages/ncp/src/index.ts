export type { NcpListQuery } from "./ncp-list.js";
export { createNcp, type NcpClient } from "./create-ncp.js";
export type { NcpPlace, NcpRegion, NcpZone } from "./ncp-endpoint.js";
export type { NcpCredentials, NcpOptions } from "./ncp-options.js";
export type { NcpTarget, NcpTicket } from "./ncp-target.js";
export { ncpErrorCodes } from "./generated/error-codes.gen.js";
export { ncpCapabilities } from "./generated/capabilities.gen.js";
// The API and its shapes, under the names that the spec gives them.
export type * from "./generated/public.gen.js";
