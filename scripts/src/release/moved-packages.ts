import { type Bump, bumpOf } from "./bump.js";
import type { Level } from "./level.js";
import type { Manifest } from "./manifests.js";

/**
 * The published packages that a change of a provider's spec moves, and how far. The package for all hands out the provider's API: what
 * breaks users of the one breaks users of the other. A fix reaches them by itself, through the range of the dependency. The emulator
 * has a copy of the spec, and so every change moves it.
 */
export function movedPackages(
  published: ReadonlyMap<string, Manifest>,
  provider: string,
  level: Level,
): ReadonlyMap<string, Bump> {
  const levels: readonly (readonly [string, Level])[] = [
    ...(level === "breaking" || level === "feature" ? [["all", level] as const] : []),
    ...(level === "emulated" ? [] : [[provider, level] as const]),
    ["emulator", "fix"],
  ];
  const bumps = levels.flatMap(([folder, moved]) => {
    const manifest = published.get(folder);
    return manifest === undefined ? [] : [[manifest.name, bumpOf(moved, manifest.version)] as const];
  });
  return new Map(bumps);
}
