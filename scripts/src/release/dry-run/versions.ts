import type { Bump } from "../bump.js";
import { publishedIn } from "../manifests.js";

/** The version of each published package, by its folder. */
export type Versions = ReadonlyMap<string, string>;

export async function versionsIn(root: string): Promise<Versions> {
  return new Map([...(await publishedIn(root))].map(([folder, { version }]) => [folder, version]));
}

/** The version after one. */
export function nextVersion(version: string, bump: Bump): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  const next = { major: [major + 1, 0, 0], minor: [major, minor + 1, 0], patch: [major, minor, patch + 1] };
  return next[bump].join(".");
}

/** The newest part of a changelog. */
export const newestOf = (changelog: string): string => `## ${changelog.split(/^## /m)[1]?.trim() ?? ""}`;
