export { createTencentStatus, type TencentStatusClient } from "./create-tencent-status.js";
export type { TencentCredentials, TencentStatusOptions } from "./tencent-options.js";
export type { TencentTarget, TencentTicket } from "./tencent-target.js";
