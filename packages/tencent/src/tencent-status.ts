import type { CallOptions, EngagementKind, MailStatus, Reason } from "@sendstatus/core";
import { present, unlessNotFound } from "@sendstatus/core/client";
import {
  itemsOf,
  mailStatus,
  type Observation,
  observeEach,
  type Reading,
  readSmtpReply,
  readStatus,
} from "@sendstatus/core/status";
import type { SendEmailStatus, TencentApi } from "./generated/operations.gen.js";
import { deliverStatusMap, sendStatusMap } from "./generated/status-map.gen.js";
import { requestDateOf, type TencentTarget } from "./tencent-target.js";

/** The most rows that one page may have. */
const pageSize = 100;

/** A mail has at most 90 recipients (50 to, 20 cc, 20 bcc), so a second page is already one too many for an honest server. */
const mostPages = 3;

/**
 * Reads the rows of a message, one for each recipient.
 *
 * @see https://www.tencentcloud.com/document/api/1084/39502
 */
export async function readTencentStatus(
  api: TencentApi,
  target: TencentTarget & { readonly sentAt?: Date },
  options?: CallOptions,
): Promise<MailStatus<"tencent">> {
  const rows = await readRows(api, target.messageId, requestDateOf(target), options);
  const observations = observeEach(rows, observe);
  const raw = { status: observations.map((observation) => observation.raw.status), body: rows };
  return mailStatus({ provider: "tencent", ceiling: "delivered", raw }, observations);
}

async function readRows(api: TencentApi, messageId: string, date: string, options?: CallOptions): Promise<SendEmailStatus[]> {
  const rows: SendEmailStatus[] = [];
  for (let page = 0; page < mostPages; page++) {
    const query = { RequestDate: date, Offset: page * pageSize, Limit: pageSize, MessageId: messageId };
    const list = itemsOf((await unlessNotFound(api.getSendEmailStatus(query, options)))?.EmailStatusList);
    rows.push(...list.filter((row: SendEmailStatus | null) => row?.MessageId === messageId));
    if (list.length < pageSize) break;
  }
  return rows;
}

const codesOf = ({ SendStatus, DeliverStatus }: SendEmailStatus): object => ({ SendStatus, DeliverStatus });

function observe(row: SendEmailStatus): Observation {
  const reading = readCodes(row);
  const deliveredAt = reading.delivery === "delivered" && row.DeliverTime > 0 ? new Date(row.DeliverTime * 1000) : undefined;
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
  if (delivery.reason?.code !== "unspecified" || row.DeliverMessage === "") return delivery;
  return { ...delivery, reason: withCode(readSmtpReply(row.DeliverMessage), row.DeliverStatus) };
}

const withCode = (reason: Reason, code: number): Reason => ({ ...reason, providerCode: String(code) });

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
