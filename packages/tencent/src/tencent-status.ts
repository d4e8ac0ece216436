import type { CallOptions, EngagementKind, MailStatus } from "@sendstatus/core";
import { present } from "@sendstatus/core/client";
import {
  instantOf,
  mailStatus,
  type Observation,
  observeEach,
  type Reading,
  readSmtpReply,
  readStatus,
} from "@sendstatus/core/status";
import type { SendEmailStatus, TencentApi } from "./generated/operations.gen.js";
import { deliverStatusMap, sendStatusMap } from "./generated/status-map.gen.js";
import { readRows } from "./tencent-rows.js";
import { requestDateOf, type TencentTarget } from "./tencent-target.js";

/**
 * Reads the rows of a message, one for each recipient.
 *
 * @see https://www.tencentcloud.com/document/api/1084/39502
 */
export async function readTencentStatus(
  api: TencentApi,
  target: TencentTarget & { readonly sentAt?: Date },
  options: CallOptions,
): Promise<MailStatus<"tencent">> {
  const rows = await readRows(api, target.messageId, requestDateOf(target), options);
  const observations = observeEach(rows, observe);
  const raw = { status: observations.map((observation) => observation.raw.status), body: rows };
  return mailStatus({ provider: "tencent", ceiling: "delivered", raw }, observations);
}

const codesOf = ({ SendStatus, DeliverStatus }: SendEmailStatus): object => ({ SendStatus, DeliverStatus });

function observe(row: SendEmailStatus): Observation {
  const reading = readCodes(row);
  const deliveredAt = reading.delivery === "delivered" && row.DeliverTime > 0 ? instantOf(row.DeliverTime * 1000) : undefined;
  return {
    level: "recipient",
    messageId: row.MessageId,
    recipient: row.ToEmailAddress,
    engagement: engagementOf(row),
    ...reading,
    ...present({ occurredAt: deliveredAt }),
    raw: { status: codesOf(row), body: row },
  };
}

/** What Tencent did comes first: a `DeliverStatus` of 0 beside a refusal does not mean that the mail is queued. */
function readCodes(row: SendEmailStatus): Reading {
  const processing = readStatus(sendStatusMap, row.SendStatus);
  if (processing.delivery !== undefined) return processing;
  const delivery = readStatus(deliverStatusMap, row.DeliverStatus);
  const message: unknown = row.DeliverMessage;
  if (delivery.reason?.code !== "unspecified" || typeof message !== "string" || message === "") return delivery;
  return { ...delivery, reason: { ...readSmtpReply(message), providerCode: String(row.DeliverStatus) } };
}

/** The complaint flag has two spellings, and only the deprecated one is always there. */
function engagementOf(row: SendEmailStatus): EngagementKind[] {
  const flags: [EngagementKind, boolean | undefined][] = [
    ["opened", row.UserOpened],
    ["clicked", row.UserClicked],
    ["unsubscribed", row.UserUnsubscribed],
    ["complained", row.UserComplained ?? row.UserComplainted],
  ];
  return flags.flatMap(([kind, flag]) => (flag === true ? [kind] : []));
}
