// How a package is bundled, from its folder: a file for each entry point that its manifest names, and one for what several of them share.
// To find and read a file costs Node more than to run it.
import { readFileSync } from "node:fs";

const { exports = {}, bin = {} } = JSON.parse(readFileSync("package.json", "utf8"));
const files = [...Object.values(exports).map((entry) => entry.default), ...Object.values(bin)];
const names = files.map((file) => file.replace(/^\.\/dist\/|\.js$/g, ""));

export default {
  input: Object.fromEntries(names.map((name) => [name, `./src/${name}.ts`])),
  platform: "neutral",
  logLevel: "warn",
  // Other packages and what is built into Node.
  external: (id, _importer, isResolved) => !isResolved && !id.startsWith("."),
  output: {
    dir: "dist",
    cleanDir: true,
    chunkFileNames: "[name].js",
    codeSplitting: { groups: [{ name: "shared", minShareCount: 2 }] },
    minifyInternalExports: false,
    // For a reader there are the sources, which are packed as well: maps lead to them, and have no copy.
    comments: { legal: true, annotation: true, jsdoc: false },
    sourcemap: true,
    sourcemapExcludeSources: true,
  },
};
