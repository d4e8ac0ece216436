import { createCaller, createProviderClient, type ProviderClient, requireOneOf } from "@sendstatus/core/client";
import { createNcpApi, type NcpApi, ncpBehaviour, ncpSettings } from "./generated/operations.gen.js";
import { type NcpOptions, connectNcp } from "./ncp-options.js";
import { readNcpStatus } from "./ncp-status.js";
import { ncpIds, type NcpTarget } from "./ncp-target.js";

/** A client of NAVER Cloud Outbound Mailer. */
export type NcpClient = ProviderClient<"ncp", NcpApi, NcpTarget>;

/**
 * Makes a client of NAVER Cloud Outbound Mailer. It asks nothing yet.
 *
 * @throws {SendStatusError} kind `configuration` if an option is missing or cannot be used.
 * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer
 * @example
 * ```ts
 * import { createNcp } from "@sendstatus/ncp";
 *
 * const ncp = createNcp({ accessKey: "EXAMPLEACCESSKEY00001", secretKey: "not-a-real-key" });
 * const status = await ncp.getStatus({ requestId: "20181120000000010999" });
 * console.log(status.state, status.recipients.length);
 * ```
 */
export function createNcp(options: NcpOptions): NcpClient {
  const connection = connectNcp(options);
  const { language } = options;
  requireOneOf("createNcp", "language", ncpSettings.language.values, language);
  const caller = createCaller(ncpBehaviour, connection, options);
  const api = createNcpApi(caller, { language });
  return createProviderClient({
    provider: "ncp",
    caller,
    api,
    ids: ncpIds,
    readStatus: (target, callOptions) => readNcpStatus(api, target, callOptions),
  });
}
