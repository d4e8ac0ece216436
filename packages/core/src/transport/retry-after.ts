import type { HeaderValues } from "./answer.js";
import { httpDate } from "./http-date.js";

/**
 * How long a `Retry-After` header asks to wait, in milliseconds; undefined where it says nothing that can be trusted. A date in it is
 * by the clock of the answer, where the answer tells its time.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function retryAfterMs(headers: HeaderValues, now: Date): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const until = httpDate(value);
  return until && Math.max(0, until.getTime() - (httpDate(headers.get("date")) ?? now).getTime());
}
