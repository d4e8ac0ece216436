const hourMs = 3_600_000;
const units = { DAY: 24 * hourMs, HOUR: hourMs } as const;
const leastMs = 7 * units.DAY;
/** A choice, as the documentation has no upper limit: a hundred years. */
const mostMs = 36_500 * units.DAY;

export type BlockTimeUnit = keyof typeof units;

/** How long a hard bounce blocks an address. */
export interface BlockTimeValue {
  /** As it was set, without the unit. */
  readonly value: string;
  readonly ms: number;
}

/** The setting `SEND_BLOCK_TIME` in the course of time. */
export interface BlockTime {
  /** What holds for an address that is blocked at a time, whatever is set afterwards. */
  at(ms: number): BlockTimeValue;
  /** Sets it; false if it is too short or too long. */
  set(value: string, unit: BlockTimeUnit, nowMs: number): boolean;
}

export function createBlockTime(): BlockTime {
  // A choice: the default of 7 days, or 168 hours, is told in hours.
  const byDefault = { value: "168", ms: leastMs };
  const settings: (BlockTimeValue & { readonly sinceMs: number })[] = [];
  return {
    at: (ms) => settings.filter(({ sinceMs }) => sinceMs <= ms).at(-1) ?? byDefault,
    set(value, unit, nowMs) {
      const ms = Number(value) * units[unit];
      if (ms < leastMs || ms > mostMs) return false;
      settings.push({ sinceMs: nowMs, value, ms });
      return true;
    },
  };
}
