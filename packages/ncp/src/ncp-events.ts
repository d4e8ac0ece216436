import { SendStatusError } from "@sendstatus/core";

/**
 * Says that there is nothing to parse: the service has no webhooks.
 *
 * @throws {SendStatusError} always, kind `usage`.
 * @see https://api.ncloud-docs.com/docs/en/ai-application-service-cloudoutboundmailer
 */
export async function parseNcpEvents(): Promise<never> {
  const message = "ncp, parseEvents: the service sends no events; ask with `getStatus` or `waitForStatus` instead.";
  throw new SendStatusError("usage", message, { provider: "ncp" });
}
