import path from "node:path";
import type { Tarball } from "./tarball.js";

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourceRoot?: string;
  readonly sourcesContent?: unknown;
}

/** An editor and a debugger follow a map to the source: it has to be there, once, and each code and declaration has to have a map. */
export function mapFaults({ name, files }: Tarball): string[] {
  return [...files].flatMap(([file, bytes]) => {
    const text = new TextDecoder().decode(bytes);
    if (/^dist\/.*\.(js|d\.ts)$/.test(file))
      return files.has(`${file}.map`) || isFacade(file, text) ? [] : [`${name}: ${file} has no map.`];
    if (!file.endsWith(".map")) return [];
    const { sources, sourceRoot = "", sourcesContent } = JSON.parse(text) as SourceMap;
    const missing = sources.filter((source) => !files.has(path.posix.join(path.posix.dirname(file), sourceRoot, source)));
    return [
      ...(sourcesContent === undefined ? [] : [`${name}: ${file} has a copy of its sources, which are packed as well.`]),
      ...missing.map(
        (source) => `${name}: ${file} leads to ${source}, which is not packed. If it is gone, dist is old: build it.`,
      ),
    ];
  });
}

/** An entry point that only hands out what is in another file: there is nothing in it to look for. */
const isFacade = (file: string, text: string): boolean =>
  file.endsWith(".js") && /^(export \{[^}]*\} from "[^"]*";\s*)+$/.test(text);
