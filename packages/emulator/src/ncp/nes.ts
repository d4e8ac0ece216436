import { zonedTime } from "../stories/zoned-time.js";
import { labels, type StatusCode } from "./stories.js";

/** A point in time in the service's own form, in Korean time; null if there is none. */
export function nesDateTime(ms: number | undefined): Record<string, unknown> | null {
  if (ms === undefined) return null;
  const [day = "", time = ""] = zonedTime(new Date(ms), 9).split("T");
  return { utc: ms, formattedDate: day, formattedDateTime: `${day} ${time.replace(".", " ")}` };
}

export const emailStatus = (code: StatusCode): Record<string, unknown> => ({ label: labels[code], code });

/** The emulator does not know the names of templates. */
export const template = (sid: number | undefined): Record<string, unknown> => ({
  templateSid: sid ?? null,
  templateName: sid === undefined ? null : `Template ${String(sid)}`,
});
