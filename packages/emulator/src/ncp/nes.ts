import { zonedTime } from "../stories/zoned-time.js";

/** A point in time in the service's own form, in Korean time; null if there is none. */
export function nesDateTime(ms: number | undefined): Record<string, unknown> | null {
  if (ms === undefined) return null;
  const [day = "", time = ""] = koreanTime(ms).split("T");
  return { utc: ms, formattedDate: day, formattedDateTime: `${day} ${time.replace(".", " ")}` };
}

/** A Korean time without anything between its digits: `20260301090000120`. */
export const koreanDigits = (ms: number): string => koreanTime(ms).replace(/\D/g, "");

const koreanTime = (ms: number): string => zonedTime(new Date(ms), 9);
