import { createStatusClient, type StatusClient } from "@sendstatus/core/client";
import { tencentAsking } from "./tencent-asking.js";
import type { TencentStatusOptions } from "./tencent-options.js";
import type { TencentTarget } from "./tencent-target.js";

/** A client of Tencent Cloud SES that only asks what became of a send: the smallest that there is. */
export type TencentStatusClient = StatusClient<"tencent", TencentTarget>;

/**
 * Makes a client of Tencent Cloud SES that only asks what became of a send. It asks nothing yet, and asks as the one of
 * `createTencent` does; all that this can do besides is left out of a bundle.
 *
 * @throws {SendStatusError} kind `configuration` if an option is missing or cannot be used.
 * @see https://www.tencentcloud.com/document/product/1084/39389
 * @example
 * ```ts
 * import { createTencentStatus } from "@sendstatus/tencent/status";
 *
 * const tencent = createTencentStatus({ secretId: "AKIDEXAMPLE", secretKey: "not-a-real-key", region: "ap-guangzhou" });
 * const status = await tencent.getStatus({ messageId: "qcloudses-30-1250000000-date-20260301080000-AbCdEfGhIjKl1" });
 * for (const { state, reason } of status.recipients) console.log(state, reason?.code, reason?.advice);
 * ```
 */
export const createTencentStatus = (options: TencentStatusOptions): TencentStatusClient =>
  createStatusClient(tencentAsking(options));
