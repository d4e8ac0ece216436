import { type Counts, type DeliveryState, type OperationState, SendStatusError, type Statement } from "@sendstatus/core";
import { present } from "@sendstatus/core/client";
import { readStatus } from "@sendstatus/core/status";
import type { CountByStatus, MailRequestListItem, MailRequestStatus, NesDateTime } from "./generated/operations.gen.js";
import { emailStatusCodeMap } from "./generated/status-map.gen.js";

/** The state that each word on the operation leaves its mails in. A finished one leaves that open: `S` is never "delivered" here. */
const states: Readonly<Partial<Record<OperationState, DeliveryState>>> = {
  scheduled: "scheduled",
  pending: "queued",
  running: "sending",
  canceled: "canceled",
};

/**
 * What the counters of a request say about the operation.
 *
 * @throws {SendStatusError} kind `decode` if it has none: nothing can be concluded from an answer without them.
 */
export function requestStatement(status: MailRequestStatus, now: Date): Statement {
  requireCounters(status);
  const operation = operationOf(status, now);
  const delivery = states[operation];
  const said = { operation, certainty: "reported", ...(delivery === undefined ? {} : { delivery }) } as const;
  return { level: "operation", ...said, counts: countsOf(status), raw: { status: codesOf(status), body: status } };
}

/** What a row of the list of requests says about the operation. */
export function listedRequestStatement(row: MailRequestListItem, now: Date): Statement {
  const { code } = row.emailStatus;
  const { delivery, certainty, ...reading } = readStatus(emailStatusCodeMap, code);
  const raw = { status: code, body: row };
  if (delivery === "delivered") return { level: "operation", certainty: "reported", ...reading, raw };
  const said = { level: "operation", certainty, ...reading, ...present({ delivery }), raw } as const;
  const isWaiting = delivery === "queued" && isReserved(row, now);
  return isWaiting ? { ...said, operation: "scheduled", delivery: "scheduled" } : said;
}

/** Whether the time that something was reserved for is still to come. */
export const isReserved = ({ reservationDate }: { readonly reservationDate?: NesDateTime | null }, now: Date): boolean =>
  (reservationDate?.utc ?? 0) > now.getTime();

/** Whether a request is finished is told by its counters alone. */
export const isFinished = ({ readyCompleted, finishCount, requestCount }: MailRequestStatus): boolean =>
  readyCompleted && finishCount >= requestCount;

function requireCounters({ readyCompleted, finishCount, requestCount }: MailRequestStatus): void {
  const isWhole = typeof readyCompleted === "boolean" && [finishCount, requestCount].every(Number.isInteger);
  if (!isWhole) throw new SendStatusError("decode", "the answer has no counters of the request; try again.", { retryable: true });
}

function operationOf(status: MailRequestStatus, now: Date): OperationState {
  const { readyCompleted } = status;
  const codes = codesOf(status);
  const areAll = (...allowed: readonly string[]): boolean => codes.length > 0 && codes.every((code) => allowed.includes(code));
  if (isFinished(status)) return areAll("C") ? "canceled" : "finished";
  if (!readyCompleted) return "pending";
  if (!areAll("P", "R")) return codes.length === 0 ? "pending" : "running";
  return isReserved(status, now) ? "scheduled" : "pending";
}

const countsByStatus = (status: MailRequestStatus): readonly CountByStatus[] => status.countsByStatus ?? [];

const codesOf = (status: MailRequestStatus): string[] => countsByStatus(status).map(({ status: { code } }) => code);

/** Each mail counts once, in the status it has. `PF` is no state of a mail, so that it is left out. */
function countsOf(status: MailRequestStatus): Counts {
  const by: Partial<Record<DeliveryState, number>> = {};
  for (const { status: mailStatus, count } of countsByStatus(status)) {
    const { delivery = "unknown" } = readStatus(emailStatusCodeMap, mailStatus.code);
    if (delivery !== "mixed") by[delivery] = (by[delivery] ?? 0) + count;
  }
  const total = status.requestCount;
  const counted = Object.values(by).reduce((sum, count) => sum + count, 0);
  return { total, by, engagement: {}, basis: "partition", complete: counted === total, raw: status.countsByStatus ?? [] };
}
