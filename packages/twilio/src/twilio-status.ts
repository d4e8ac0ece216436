import type { Counts, Statement } from "@sendstatus/core";
import { present, type ReadStatus, unlessNotFound } from "@sendstatus/core/client";
import { dateOf, readStatus, statementsOf, statementsOfEach, textOf } from "@sendstatus/core/status";
import {
  type Email,
  type EmailOperation,
  type EmailOperationStats,
  type EmailParty,
  fetchEmailOf,
  fetchOperationOf,
  listEmailsOf,
  type TwilioWire,
} from "./generated/operations.gen.js";
import { emailStatusMap, operationStatusMap } from "./generated/status-map.gen.js";
import { readEmails } from "./twilio-emails.js";
import type { TwilioTarget } from "./twilio-target.js";

/**
 * Reads the operation of a send and, once Twilio has stopped working on it, its Emails: one for each recipient. `COMPLETED` says that
 * all of them were processed, failures included, so it makes no delivery state.
 *
 * @see https://www.twilio.com/docs/email/api/operations-and-email-tracking
 */
export function twilioStatusReader(wire: TwilioWire): ReadStatus<"twilio", TwilioTarget> {
  const fetchOperation = fetchOperationOf(wire);
  const api = { fetchEmail: fetchEmailOf(wire), listEmails: listEmailsOf(wire) };
  return async ({ operationId }, { options, previous, observe }) => {
    const operation = await unlessNotFound(fetchOperation({ operationId }, options));
    if (operation === undefined) return { observations: [] };
    const statement = operationStatement(operation);
    const hasStopped = statement.operation === "finished" || statement.operation === "canceled";
    const emails = hasStopped ? await readEmails(api, operationId, previous, options) : [];
    return {
      observations: [...observe("poll", [statement]), ...observe("list", statementsOfEach(emails, emailStatements))],
      ...present({ sentAt: dateOf(operation.createdAt) }),
    };
  };
}

/** What an operation says: never whether a mail arrived. */
export function operationStatement(operation: EmailOperation): Statement {
  const raw = { status: operation.status, body: operation };
  const reading = readStatus(operationStatusMap, operation.status);
  return { level: "operation", raw, ...reading, ...present({ counts: countsOf(operation.stats) }) };
}

/** `OPENED` takes the place of `DELIVERED`, and when that was is lost. */
function emailStatements(email: Email): Statement[] {
  const { id, status } = email;
  const addresses = [email.to].flat().flatMap((party: EmailParty | null) => textOf(party?.address) ?? []);
  const [recipient] = addresses.length === 1 ? addresses : [];
  return statementsOf(readStatus(emailStatusMap, status), {
    level: recipient === undefined ? "message" : "recipient",
    ...present({ messageId: textOf(id), recipient }),
    raw: { status, body: email },
  });
}

/** Official samples show both exclusive and cumulative counters, so the basis is unknown. An opened mail was delivered. */
function countsOf(stats: EmailOperationStats | null | undefined): Counts | undefined {
  if (typeof stats !== "object" || stats === null) return undefined;
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
