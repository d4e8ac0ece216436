import { createCaller, createProviderClient, type ProviderClient, requireOneOf } from "@sendstatus/core/client";
import { createTencentApi, type TencentApi, tencentBehaviour, tencentSettings } from "./generated/operations.gen.js";
import { connectTencent, type TencentOptions } from "./tencent-options.js";
import { readTencentStatus } from "./tencent-status.js";
import { tencentIds, type TencentTarget } from "./tencent-target.js";

/** A client of Tencent Cloud SES. */
export type TencentClient = ProviderClient<"tencent", TencentApi, TencentTarget>;

/**
 * Makes a client of Tencent Cloud SES. It asks nothing yet.
 *
 * @throws {SendStatusError} kind `configuration` if an option is missing or cannot be used.
 * @see https://www.tencentcloud.com/document/product/1084/39389
 * @example
 * ```ts
 * import { createTencent } from "@sendstatus/tencent";
 *
 * const tencent = createTencent({ secretId: "AKIDEXAMPLE", secretKey: "not-a-real-key", region: "ap-guangzhou" });
 * const status = await tencent.getStatus({ messageId: "qcloudses-30-1250000000-date-20260301080000-AbCdEfGhIjKl1" });
 * for (const { state, reason } of status.recipients) console.log(state, reason?.code, reason?.advice);
 * ```
 */
export function createTencent(options: TencentOptions): TencentClient {
  const connection = connectTencent(options);
  const { region, language } = options;
  requireOneOf("createTencent", "language", tencentSettings.language.values, language);
  const caller = createCaller(tencentBehaviour, connection, options);
  const api = createTencentApi(caller, { region, language });
  return createProviderClient({
    provider: "tencent",
    caller,
    api,
    ids: tencentIds,
    readStatus: (target, callOptions) => readTencentStatus(api, target, callOptions),
  });
}
