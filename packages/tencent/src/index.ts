export type { TencentListQuery } from "./tencent-list.js";
export { createTencent, type TencentClient } from "./create-tencent.js";
export type { TencentCredentials, TencentOptions } from "./tencent-options.js";
export type { TencentMailTarget, TencentTarget, TencentTaskTarget, TencentTicket } from "./tencent-target.js";
// The API and its shapes, under the names that the spec gives them.
export type * from "./generated/public.gen.js";
