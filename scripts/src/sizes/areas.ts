import type { Bundle } from "./bundle.js";

/** What a part of the code adds to a bundle. */
export interface Area {
  readonly name: string;
  readonly minified: number;
}

/** The parts of a bundle by folders, the largest first. */
export function areasOf({ sources }: Bundle): Area[] {
  const sums = new Map<string, number>();
  for (const [file, bytes] of sources) sums.set(areaOf(file), (sums.get(areaOf(file)) ?? 0) + bytes);
  return [...sums].map(([name, minified]) => ({ name, minified })).sort((one, other) => other.minified - one.minified);
}

/** A dependency as a whole; of ours the package and the folder in it. */
function areaOf(file: string): string {
  const dependency = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
  if (dependency !== undefined) return dependency;
  const [, name = "", folder = ""] = /^packages\/([^/]+)\/src\/(?:([^/]+)\/)?/.exec(file) ?? [];
  return name === "" ? "the program" : [name, folder].filter((part) => part !== "").join("/");
}
