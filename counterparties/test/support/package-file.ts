import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);

/** Where a file of an installed package is, by its path from the package's entry point. Not only what the package offers by name. */
export function packageFile(name: string, pathFromEntry: string): string {
  return path.join(path.dirname(require.resolve(name)), pathFromEntry);
}

/** What such a file exports, if it is one of CommonJS. */
export function loadPackageFile(name: string, pathFromEntry: string): unknown {
  return require(packageFile(name, pathFromEntry));
}
