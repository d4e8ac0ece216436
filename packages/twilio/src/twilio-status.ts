import type { CallOptions, Counts, MailStatus } from "@sendstatus/core";
import { present, unlessNotFound } from "@sendstatus/core/client";
import { mailStatus, readStatus } from "@sendstatus/core/status";
import type { EmailOperationStats, TwilioApi } from "./generated/operations.gen.js";
import { operationStatusMap } from "./generated/status-map.gen.js";
import type { TwilioTarget } from "./twilio-target.js";

/**
 * Reads the operation of a send. `COMPLETED` says that all its mails were processed, failures included, so it makes no delivery
 * state; the counters tell how many are where, but not who. `sending` is the furthest state that this source can tell.
 *
 * @see https://www.twilio.com/docs/email/api/operations-and-email-tracking
 */
export async function readTwilioStatus(
  api: TwilioApi,
  target: TwilioTarget,
  options: CallOptions,
): Promise<MailStatus<"twilio">> {
  const operation = await unlessNotFound(api.fetchOperation({ operationId: target.operationId }, options));
  const raw = { status: operation?.status, body: operation };
  const source = {
    provider: "twilio",
    ceiling: "sending",
    raw,
    ...present({ counts: operation && countsOf(operation.stats) }),
  } as const;
  if (operation === undefined) return mailStatus(source, []);
  return mailStatus(source, [{ level: "operation", raw, ...readStatus(operationStatusMap, operation.status) }]);
}

/** Official samples show both exclusive and cumulative counters, so the basis is unknown. An opened mail was delivered. */
function countsOf(stats: EmailOperationStats): Counts {
  const count = (counter: keyof EmailOperationStats): number => numberOf(stats[counter]) ?? 0;
  const total = numberOf(stats.total);
  const by = {
    scheduled: count("scheduled"),
    queued: count("queued"),
    sent: count("sent"),
    delivered: count("delivered"),
    bounced: count("undelivered"),
    failed: count("failed"),
    canceled: count("canceled"),
  };
  return {
    ...present({ total }),
    by: { ...by, delivered: Math.max(by.delivered, count("opened")) },
    engagement: { opened: count("opened") },
    basis: "unknown",
    complete: Object.values(by).reduce((sum, value) => sum + value) === total,
    raw: stats,
  };
}

const numberOf = (counter: unknown): number | undefined => (typeof counter === "number" ? counter : undefined);
