import type { EngagementKind, Statement } from "@sendstatus/core";
import { present } from "@sendstatus/core/client";
import { instantOf, type Reading, readStatus, textOf, withReply } from "@sendstatus/core/status";
import type { SendEmailStatus } from "./generated/operations.gen.js";
import { deliverStatusMap, sendStatusMap } from "./generated/status-map.gen.js";

/**
 * What a row says: how far the mail came, and what its recipient did. The flags have no time.
 *
 * @see https://www.tencentcloud.com/document/api/1084/39502
 */
export function rowStatements(row: SendEmailStatus): Statement[] {
  const { MessageId, ToEmailAddress, SendStatus, DeliverStatus, DeliverTime } = row;
  const facts = {
    level: "recipient",
    ...present({ messageId: textOf(MessageId), recipient: textOf(ToEmailAddress) }),
    raw: { status: { SendStatus, DeliverStatus }, body: row },
  } as const;
  const reading = readCodes(row);
  const deliveredAt = reading.delivery === "delivered" && DeliverTime > 0 ? instantOf(DeliverTime * 1000) : undefined;
  // Node 20 takes many times longer to add names to an object that was spread.
  return [
    Object.assign({}, facts, reading, present({ occurredAt: deliveredAt })),
    ...engagementOf(row).map((engagement) => Object.assign({}, facts, { engagement, certainty: "reported" } as const)),
  ];
}

/** When the send was made. */
export const requestTimeOf = ({ RequestTime }: SendEmailStatus): Date | undefined =>
  RequestTime > 0 ? instantOf(RequestTime * 1000) : undefined;

/** What Tencent did comes first: a `DeliverStatus` of 0 beside a refusal does not mean that the mail is queued. */
function readCodes({ SendStatus, DeliverStatus, DeliverMessage }: SendEmailStatus): Reading {
  const processing = readStatus(sendStatusMap, SendStatus);
  if (processing.delivery !== undefined) return processing;
  const delivery = readStatus(deliverStatusMap, DeliverStatus);
  const reason = delivery.reason?.code === "unspecified" ? withReply(delivery.reason, DeliverMessage) : delivery.reason;
  return Object.assign({}, delivery, present({ reason }));
}

/** The complaint flag has two spellings, and only the deprecated one is always there; one that is true tells of a complaint. */
function engagementOf(row: SendEmailStatus): EngagementKind[] {
  const flags: [EngagementKind, boolean | undefined][] = [
    ["opened", row.UserOpened],
    ["clicked", row.UserClicked],
    ["unsubscribed", row.UserUnsubscribed],
    ["complained", row.UserComplained === true || row.UserComplainted],
  ];
  return flags.flatMap(([kind, flag]) => (flag === true ? [kind] : []));
}
