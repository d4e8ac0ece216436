/** An object of an API, as an SDK declares it or as our spec describes it. */
export interface Shape {
  readonly name: string;
  /** By name. Read when asked for, since an object may stand in itself. */
  fields(): ReadonlyMap<string, Field>;
}

export interface Field {
  /** `string`, `number`, `boolean`, `object` or `anything`, perhaps with `array of` or `map of` before it. */
  readonly type: string;
  /** What the objects are that the type speaks of. */
  readonly shape?: Shape;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly deprecated: boolean;
}

/** A field in words, as in `required array of string`. */
export function inWords({ type, ...flags }: Field): string {
  const words = (["required", "nullable", "deprecated"] as const).filter((flag) => flags[flag]);
  return [...words, type].join(" ");
}

/** The type of a field that holds many of something. */
export function manyOf(holder: "array" | "map", { type, ...rest }: Pick<Field, "type" | "shape">): Pick<Field, "type" | "shape"> {
  return { type: `${holder} of ${type}`, ...rest };
}
