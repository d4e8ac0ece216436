const units = [
  [86_400, "d"],
  [3600, "h"],
  [60, "min"],
] as const;

/** Seconds in the largest unit that they fill. */
export function duration(seconds: number): string {
  const [size, unit] = units.find(([whole]) => seconds % whole === 0) ?? [1, "s"];
  return `${String(seconds / size)} ${unit}`;
}
