import { gzipSync } from "node:zlib";
import { build, type Platform } from "esbuild";
import type { Comparison, Line } from "../comparison.js";
import { type Contender, contenders } from "../contenders.js";
import { program } from "../paths.js";

const platforms = ["browser", "node"] as const;

/** The program that reads one status and all that it needs, as one file: minified and packed with gzip, in kilobytes of 1,000 bytes. */
export const bundle: Comparison = {
  name: "bundle",
  title: "Bundle of a program that reads one status",
  async run({ share }) {
    const lines: Line[] = [];
    for (const contender of share < 1 ? contenders.slice(0, 1) : contenders) {
      for (const platform of platforms) lines.push(...(await linesOf(contender, platform)));
    }
    return lines;
  },
};

/** Nothing here is timed: one build is enough. */
async function linesOf({ name, peer }: Contender, platform: Platform): Promise<Line[]> {
  const theirs = await bundledKilobytes(`${peer.name}.sdk`, platform).catch(() => `does not bundle for the ${platform}`);
  const lineOf = async (what: string, program: string): Promise<Line> => {
    const ours = await bundledKilobytes(program, platform);
    const line = { what: `${what}, ${platform}`, figure: "min + gzip, kB", ours, peer: peer.title, theirs };
    return typeof theirs === "string" ? line : { ...line, ratio: ours / theirs };
  };
  const goal = { most: name === "all" ? 14 : 6 };
  return [
    { ...(await lineOf(`${name}, only asking`, `${name}.ours`)), goal },
    await lineOf(`${name}, whole client`, `${name}.whole`),
  ];
}

async function bundledKilobytes(name: string, platform: Platform): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [program(name)],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    target: "es2022",
    platform,
    logLevel: "silent",
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).byteLength, 0) / 1000;
}
