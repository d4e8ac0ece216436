import { SendStatusError } from "@sendstatus/core";

/** The day of an instant in milliseconds. */
export const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** @throws {SendStatusError} kind `usage` unless the calendar has such a day. */
export function requireDay(day: string): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (!Number.isNaN(instant) && dayOf(instant) === day) return day;
  throw noDay("the calendar has no such day.");
}

/** Nothing says on which day to look. */
export function noDay(why: string): SendStatusError {
  const message = `tencent, target: set \`date\` to the day of the send in UTC+8, as YYYY-MM-DD; ${why}`;
  return new SendStatusError("usage", message, { provider: "tencent" });
}
