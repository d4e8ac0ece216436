/** A provider's instant in milliseconds since 1970; undefined where it is none. */
export function instantOf(ms: unknown): Date | undefined {
  const instant = new Date(typeof ms === "number" ? ms : Number.NaN);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
}
