import { bundle, type Bundle, type Platform, platforms } from "./bundle.js";
import type { Program } from "./program.js";

/** A program on each platform. */
export interface Weight {
  readonly name: string;
  readonly bundles: Readonly<Record<Platform, Bundle>>;
  /** Gzipped, on the platform where it is heavier. */
  readonly heaviest: number;
}

export async function weigh(program: Program): Promise<Weight> {
  const [browser, node] = await Promise.all([bundle(program, "browser"), bundle(program, "node")]);
  const bundles = { browser, node };
  return { name: program.name, bundles, heaviest: Math.max(...platforms.map((platform) => bundles[platform].gzipped)) };
}
