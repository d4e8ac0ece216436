import { zonedTime } from "../stories/zoned-time.js";

/** Days, times and ids are in Chinese time, which is where all regions of SES are: `2026-03-01 08:00:00`. */
export const chineseTime = (ms: number): string => zonedTime(new Date(ms), 8).slice(0, 19).replace("T", " ");

export const chineseDay = (ms: number): string => chineseTime(ms).slice(0, 10);

/** The instant of a time in Chinese time; not a number if it is none. */
export const fromChineseTime = (text: string): number => Date.parse(`${text.replace(" ", "T")}+08:00`);

/** From one instant up to another one, which is no longer part of it. */
export interface Period {
  readonly fromMs: number;
  readonly toMs: number;
}

/** What a day covers, such as `2026-03-01`; undefined if the text is none. */
export const dayOf = (text: string): Period | undefined => periodFrom(`${text} 00:00:00`, 86_400_000);

/** What a day or a second covers, such as `2026-03-01` or `2026-03-01 08:00:00`; undefined if the text is neither. */
export const periodOf = (text: string): Period | undefined => dayOf(text) ?? periodFrom(text, 1000);

function periodFrom(first: string, ms: number): Period | undefined {
  if (!/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(first)) return undefined;
  const fromMs = fromChineseTime(first);
  // A February 30 may be taken for a day of March.
  return Number.isNaN(fromMs) || chineseTime(fromMs) !== first ? undefined : { fromMs, toMs: fromMs + ms };
}

/** From one day to another one, which is part of it; undefined if one of them is no day, or the last comes before the first. */
export function daysBetween(first: string, last: string): Period | undefined {
  const [start, end] = [dayOf(first), dayOf(last)];
  if (start === undefined || end === undefined || end.fromMs < start.fromMs) return undefined;
  return { fromMs: start.fromMs, toMs: end.toMs };
}

export const isWithin = (ms: number, { fromMs, toMs }: Period): boolean => ms >= fromMs && ms < toMs;
