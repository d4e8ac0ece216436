import type { Asked } from "@sendstatus/core/client";
import { dayOf, noDay, requireDay } from "./tencent-day.js";
import type { TencentMailTarget } from "./tencent-target.js";

/** Days are those of UTC+8. Uncertain: no page says so, but every sample and report fits. */
const utcPlus8Ms = 8 * 60 * 60 * 1000;
const oneDayMs = 24 * 60 * 60 * 1000;

/**
 * The days on which Tencent is to look for a mail, the likeliest first: the one in the message id, where it holds one, or else that of
 * the send. A second one only where the clock leaves a doubt: early in the day it may be the day before, by UTC; late in it the next.
 *
 * @throws {SendStatusError} kind `usage` if nothing tells the day.
 */
export function daysOf({ messageId, date, sentAt }: Asked<TencentMailTarget>): readonly string[] {
  if (date !== undefined) return [requireDay(date)];
  const sent = timeInId(messageId) ?? (sentAt && sentAt.getTime() + utcPlus8Ms);
  if (sent === undefined) throw noDay("neither it nor the message id names one.");
  const hour = new Date(sent).getUTCHours();
  const other = hour < 8 ? sent - oneDayMs : hour === 23 ? sent + oneDayMs : undefined;
  return [sent, ...(other === undefined ? [] : [other])].map(dayOf);
}

/** Every day from one time to another. */
export function daysBetween(from: Date, to: Date): readonly string[] {
  const days: string[] = [];
  const last = dayOf(to.getTime() + utcPlus8Ms);
  for (let ms = from.getTime() + utcPlus8Ms; days.at(-1) !== last; ms += oneDayMs) days.push(dayOf(ms));
  return days;
}

/** `qcloudses-30-<account>-date-<yyyyMMddHHmmss>-…`, read as if its clock were UTC. */
function timeInId(messageId: string): number | undefined {
  const [, year, month, day, hour, minute, second] = /-date-(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-/.exec(messageId) ?? [];
  const time = Date.parse(`${String(year)}-${String(month)}-${String(day)}T${String(hour)}:${String(minute)}:${String(second)}Z`);
  return Number.isNaN(time) ? undefined : time;
}
