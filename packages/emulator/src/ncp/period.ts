/** The limits of a list, each in one of two ways. */
export interface PeriodQuery {
  readonly startUtc?: number;
  readonly startDateTime?: string;
  readonly endUtc?: number;
  readonly endDateTime?: string;
}

/** Both limits are within. */
export interface Period {
  readonly startMs: number;
  readonly endMs: number;
}

/** The period that is asked for, or what is wrong with it. Both limits are required, as the page has it; one client disagrees. */
export function periodOf({ startUtc, startDateTime, endUtc, endDateTime }: PeriodQuery): Period | string {
  const startMs = startUtc ?? beginOf(startDateTime);
  const endMs = endUtc ?? endOf(endDateTime);
  if (startMs === undefined) return "startUtc or startDateTime is required.";
  if (endMs === undefined) return "endUtc or endDateTime is required.";
  return Number.isNaN(startMs) || Number.isNaN(endMs) ? "startDateTime or endDateTime is not a date." : { startMs, endMs };
}

export const isWithin = (ms: number, { startMs, endMs }: Period): boolean => startMs <= ms && ms <= endMs;

/** A Korean time as `yyyy-MM-dd`, with ` HH:mm`, or with seconds and milliseconds besides. */
function beginOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const [, day = "", minute = "00:00", second = ":00", millisecond = "000"] =
    /^(\S+)(?: (\d\d:\d\d)(?:(:\d\d)[. ](\d{3}))?)?$/.exec(text) ?? [];
  return Date.parse(`${day}T${minute}${second}.${millisecond}+09:00`);
}

/** A choice: a day or a minute ends the period with its own end. */
function endOf(text: string | undefined): number | undefined {
  const beginMs = beginOf(text);
  if (text === undefined || beginMs === undefined) return undefined;
  if (!text.includes(" ")) return beginMs + 86_400_000 - 1;
  return text.length === "yyyy-MM-dd HH:mm".length ? beginMs + 60_000 - 1 : beginMs;
}
