export type { TencentListQuery } from "./tencent-list.js";
export { createTencent, type TencentClient } from "./create-tencent.js";
export type { TencentCredentials, TencentOptions, TencentSite } from "./tencent-options.js";
export type { TencentMailTarget, TencentTarget, TencentTaskTarget, TencentTicket } from "./tencent-target.js";
export { tencentErrorCodes } from "./generated/error-codes.gen.js";
export { tencentCapabilities } from "./generated/capabilities.gen.js";
// The API and its shapes, under the names that the spec gives them.
export type * from "./generated/public.gen.js";
