import type { Statement } from "@sendstatus/core";
import { present, type ReadStatus, retryAfterMs, unlessNotFound } from "@sendstatus/core/client";
import { handedOver, type Reading, readStatus } from "@sendstatus/core/status";
import { azureOperationId, type AzureTarget } from "./azure-target.js";
import { type AzureWire, type EmailSendResult, getSendResultOf } from "./generated/operations.gen.js";
import { emailSendErrorCodeMap, emailSendStatusMap } from "./generated/status-map.gen.js";

/**
 * Reads the operation of a send. It speaks of the whole mail, and `Succeeded` only says that the mail is out for delivery: `sent` is
 * the furthest that this source can tell.
 *
 * @see https://learn.microsoft.com/en-us/azure/communication-services/quickstarts/email/send-email
 */
export function azureStatusReader(wire: AzureWire): ReadStatus<"azure", AzureTarget> {
  const getSendResult = getSendResultOf(wire);
  return async ({ operationId, recipients }, { options, now, observe }) => {
    const answer = await unlessNotFound(getSendResult({ operationId }, options).withResponse());
    if (answer === undefined) return { observations: [] };
    const { data, response } = answer;
    return {
      observations: [
        ...observe("send", handedOver(azureOperationId(operationId), recipients)),
        ...observe("poll", [resultStatement(data)]),
      ],
      ...present({ retryAfterMs: retryAfterMs(response.headers, now) }),
    };
  };
}

function resultStatement(result: EmailSendResult): Statement {
  const status = readStatus(emailSendStatusMap, result.status);
  const why = result.status === "Failed" ? readError(result) : undefined;
  const delivery = why === undefined || why.delivery === "unknown" ? status.delivery : why.delivery;
  const raw = { status: result.status, body: result };
  return { level: "operation", raw, ...status, ...present({ delivery, reason: why?.reason ?? status.reason }) };
}

/** A code that nobody knows yet leaves the mail failed; only its reason is unmapped. */
function readError({ error }: EmailSendResult): Reading | undefined {
  if (typeof error?.code !== "string") return undefined;
  const { delivery, certainty, reason } = readStatus(emailSendErrorCodeMap, error.code);
  const text = typeof error.message === "string" ? error.message : undefined;
  return present({ delivery, certainty, reason: reason && { ...reason, ...present({ text }) } });
}
