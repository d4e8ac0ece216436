/** A provider's instant in milliseconds since 1970; undefined where it is none. */
export function instantOf(ms: unknown): Date | undefined {
  const instant = new Date(typeof ms === "number" ? ms : Number.NaN);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}

/** A provider's date and time in a text; undefined where it is none. */
export const dateOf = (text: unknown): Date | undefined => (typeof text === "string" ? instantOf(Date.parse(text)) : undefined);

/** A text that is not empty; undefined for anything else. */
export const textOf = (value: unknown): string | undefined => (typeof value === "string" && value !== "" ? value : undefined);
