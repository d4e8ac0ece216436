import { writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import path from "node:path";
import type { Settings } from "./comparison.js";
import { bench } from "./paths.js";
import { isReached, type Outcome } from "./report.js";

const file = path.join(bench, "results.json");

/** Writes what was measured, and where, for other programs to read. */
export async function writeResults(outcomes: readonly Outcome[], { rounds }: Settings): Promise<string> {
  const machine = { node: process.version, platform: `${process.platform} ${process.arch}`, processors: cpus().length };
  const comparisons = outcomes.map(({ comparison: { name, title }, lines, seconds }) => ({
    name,
    title,
    seconds,
    lines: lines.map((line) => ({ ...line, reached: isReached(line) })),
  }));
  const text = `${JSON.stringify({ machine, rounds, comparisons }, undefined, 2)}\n`;
  await writeFile(file, text);
  return text;
}
