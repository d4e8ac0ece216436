import type { Level } from "./level.js";

/** Which part of a version goes up. */
export type Bump = "major" | "minor" | "patch";

/**
 * The part of a version that a change moves. Below 1.0.0, a range such as `^0.3.1` takes 0.3.2 and not 0.4.0: what breaks is a minor
 * version there, and all else a patch.
 */
export function bumpOf(level: Level, version: string): Bump {
  if (version.startsWith("0.")) return level === "breaking" ? "minor" : "patch";
  return ({ breaking: "major", feature: "minor", fix: "patch", emulated: "patch" } as const)[level];
}
