/** An instant as a clock so many hours ahead of UTC shows it: `2026-03-01T09:00:00.000`. */
export function zonedTime(instant: Date, hoursAhead: number): string {
  return new Date(instant.getTime() + hoursAhead * 3_600_000).toISOString().slice(0, -1);
}
