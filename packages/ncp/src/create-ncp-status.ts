import { createStatusClient, type StatusClient } from "@sendstatus/core/client";
import { ncpAsking } from "./ncp-asking.js";
import type { NcpStatusOptions } from "./ncp-options.js";
import type { NcpTarget } from "./ncp-target.js";

/** A client of NAVER Cloud Outbound Mailer that only asks what became of a send: the smallest that there is. */
export type NcpStatusClient = StatusClient<"ncp", NcpTarget>;

/**
 * Makes a client of NAVER Cloud Outbound Mailer that only asks what became of a send. It asks nothing yet, and asks as the one of
 * `createNcp` does; all that this can do besides is left out of a bundle.
 *
 * @throws {SendStatusError} kind `configuration` if an option is missing or cannot be used.
 * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer
 * @example
 * ```ts
 * import { createNcpStatus } from "@sendstatus/ncp/status";
 *
 * const ncp = createNcpStatus({ accessKey: "EXAMPLEACCESSKEY00001", secretKey: "not-a-real-key" });
 * const status = await ncp.getStatus({ requestId: "20181120000000010999" });
 * console.log(status.state, status.recipients.length);
 * ```
 */
export const createNcpStatus = (options: NcpStatusOptions): NcpStatusClient => createStatusClient(ncpAsking(options));
