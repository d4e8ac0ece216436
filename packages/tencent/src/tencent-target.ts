import { SendStatusError, type Ticket } from "@sendstatus/core";
import { type IdRules, opaqueId } from "@sendstatus/core/client";

/** Names one send: the `MessageId` that `api.sendEmail` returned, and the day of the send. */
export interface TencentTarget {
  readonly messageId: string;
  /** `YYYY-MM-DD` in UTC+8. Only needed where the message id does not hold it and the ticket no `sentAt`. */
  readonly date?: string;
}

/** A stored target. */
export type TencentTicket = Ticket<"tencent", TencentTarget>;

export const tencentIds: IdRules<TencentTarget> = {
  messageId: opaqueId,
  date: { required: false, pattern: /^\d{4}-\d\d-\d\d$/, form: "a day as YYYY-MM-DD" },
};

const utcPlus8Ms = 8 * 60 * 60 * 1000;

/**
 * The one day on which Tencent is to look. A message id mostly holds the day of its send.
 *
 * Uncertain: that days are counted in UTC+8. No page says so, but every sample and report fits.
 *
 * @throws {SendStatusError} kind `usage` if nothing tells the day.
 */
export function requestDateOf({ messageId, date, sentAt }: TencentTarget & { readonly sentAt?: Date }): string {
  const [, year, month, day] = /-date-(\d{4})(\d\d)(\d\d)\d{6}-/.exec(messageId) ?? [];
  const fromId = year === undefined ? undefined : `${year}-${String(month)}-${String(day)}`;
  const fromSend = sentAt && new Date(sentAt.getTime() + utcPlus8Ms).toISOString().slice(0, 10);
  const found = date ?? fromId ?? fromSend;
  if (found !== undefined && isDay(found)) return found;
  const message = "set `date` to the day of the send in UTC+8, as YYYY-MM-DD; neither it nor the message id names one.";
  throw new SendStatusError("usage", `tencent, target: ${message}`, { provider: "tencent" });
}

/** A day that the calendar has. */
function isDay(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}
