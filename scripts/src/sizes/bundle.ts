import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { workspaceRoot } from "../workspace.js";
import { lengthBySource } from "./length-by-source.js";
import type { Program } from "./program.js";

export const platforms = ["browser", "node"] as const;
export type Platform = (typeof platforms)[number];

/** What a program weighs in one file, in bytes. */
export interface Bundle {
  readonly minified: number;
  readonly gzipped: number;
  /** What each source adds to the minified text. */
  readonly sources: ReadonlyMap<string, number>;
}

export async function bundle({ folder, source }: Program, platform: Platform): Promise<Bundle> {
  const { outputFiles } = await build({
    // From within the package, so that its name leads to itself, as it was built.
    stdin: { contents: source, resolveDir: path.join(workspaceRoot, "packages", folder) },
    absWorkingDir: workspaceRoot,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform,
    // Only ASCII, so that a column is a byte.
    charset: "ascii",
    sourcemap: "external",
    sourcesContent: false,
    outdir: workspaceRoot,
    write: false,
  });
  const textOf = (ending: string): string => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? "";
  const code = textOf(".js");
  return {
    minified: code.length,
    gzipped: gzipSync(code, { level: 9 }).byteLength,
    sources: lengthBySource(code, textOf(".js.map")),
  };
}
