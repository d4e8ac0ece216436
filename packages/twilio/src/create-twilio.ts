import type { ListQuery, PageOptions, StatusList } from "@sendstatus/core";
import { createProviderClient, type ProviderClient } from "@sendstatus/core/client";
import type { ParsedEvents } from "@sendstatus/core/events";
import { twilioAsking } from "./twilio-asking.js";
import { createTwilioApi, type TwilioApi } from "./generated/operations.gen.js";
import { twilioOriginCheck } from "./twilio-event-options.js";
import { parseTwilioEvents } from "./twilio-events.js";
import { listTwilioStatuses } from "./twilio-list.js";
import type { TwilioOptions } from "./twilio-options.js";
import type { TwilioTarget } from "./twilio-target.js";

/** A client of Twilio Email (comms API). */
export interface TwilioClient extends ProviderClient<"twilio", TwilioApi, TwilioTarget> {
  /**
   * The statuses of sends that were made in a time, in the order of Twilio's list. They speak of whole sends.
   *
   * @throws {SendStatusError} kind `usage` for a query that cannot be; while it is iterated, as the call to the provider.
   */
  listStatuses(query: ListQuery, options?: PageOptions): StatusList<"twilio">;
  /**
   * Reads a request of Event Streams, proved by its signature or as the option `events` says. Send the `response` back.
   *
   * @throws {SendStatusError} kind `configuration` where nothing is known to prove it by, `usage` if the request was read before.
   */
  parseEvents(request: Request): Promise<ParsedEvents<"twilio">>;
}

/**
 * Makes a client of Twilio Email. It asks nothing yet.
 *
 * @throws {SendStatusError} kind `configuration` if an option is missing or cannot be used.
 * @see https://www.twilio.com/docs/email/api/overview
 * @example
 * ```ts
 * import { createTwilio } from "@sendstatus/twilio";
 *
 * const twilio = createTwilio({ apiKey: "SK00000000000000000000000000000001", apiKeySecret: "not-a-real-secret" });
 * const status = await twilio.getStatus({ operationId: "comms_operation_01h9krwprkeee8fzqspvwy6nq8" });
 * console.log(status.operation, status.counts?.by.delivered);
 * ```
 */
export function createTwilio(options: TwilioOptions): TwilioClient {
  const asking = twilioAsking(options);
  const { observer, wire } = asking;
  const api = createTwilioApi(wire);
  const prove = twilioOriginCheck(options.events, options.authToken);
  return {
    ...createProviderClient({ ...asking, api, options }),
    listStatuses: (query, pageOptions) => listTwilioStatuses(api, observer, query, pageOptions),
    parseEvents: (request) => parseTwilioEvents(observer, prove, request),
  };
}
