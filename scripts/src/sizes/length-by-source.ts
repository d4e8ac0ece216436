import { SourceMap, type SourceMapPayload } from "node:module";

/** How much of a code each source has become, by its map: through bundled packages to the files that they were made of. */
export function lengthBySource(code: string, map: string): ReadonlyMap<string, number> {
  const sourceMap = new SourceMap(JSON.parse(map) as SourceMapPayload);
  const lengths = new Map<string, number>();
  code.split("\n").forEach((line, at) => {
    for (let column = 0; column < line.length; column++) {
      const { originalSource } = sourceMap.findEntry(at, column) as { readonly originalSource?: string };
      if (originalSource !== undefined) lengths.set(originalSource, (lengths.get(originalSource) ?? 0) + 1);
    }
  });
  return lengths;
}
