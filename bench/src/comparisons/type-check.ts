import { createRequire } from "node:module";
import path from "node:path";
import type { Comparison, Line } from "../comparison.js";
import { contenders } from "../contenders.js";
import { beside } from "../measure/beside.js";
import { millisecondsOf } from "../measure/stopwatch.js";
import { takeTurns } from "../measure/turns.js";
import { bench, program, root } from "../paths.js";
import { runProgram } from "../run-program.js";

/** The compiler that the tools of this repository use, and the one that its packages are compiled with. */
const compilers = { "TypeScript 6": bench, "TypeScript 7": path.join(root, "packages", "core") } as const;

/** What an application would check with, as strictly as it can be done. */
const flags = ["--ignoreConfig", "--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext", "--target", "es2022"];

/** How long the compiler takes for a program of five lines, in a process of its own each time. */
export const typeCheck: Comparison = {
  name: "types",
  title: "Type-check of a program that reads one status",
  async run({ rounds, share }) {
    const lines: Line[] = [];
    for (const [title, folder] of Object.entries(compilers)) {
      const compiler = path.join(
        path.dirname(createRequire(path.join(folder, "package.json")).resolve("typescript/package.json")),
        "bin",
        "tsc",
      );
      const check = async (name: string): Promise<{ ms: number }> => ({
        ms: await millisecondsOf(() => runProgram(process.execPath, [compiler, ...flags, "--types", "node", program(name)])),
      });
      const chosen = contenders.filter(({ name }) => share >= 1 || name === "azure");
      const names = [
        "empty",
        ...chosen.map(({ name }) => `${name}.whole`),
        ...new Set(chosen.map(({ peer }) => `${peer.name}.sdk`)),
      ];
      const turns = await takeTurns(Object.fromEntries(names.map((name) => [name, () => check(name)])), Math.min(rounds, 2));
      for (const { name, peer } of chosen) {
        const line = { what: `${name}, ${title}`, ours: `${name}.whole`, figure: "ms", figureTitle: "tsc, ms" } as const;
        lines.push(beside(turns, { ...line, peer: "empty", peerTitle: "an empty program", goal: { ratio: 1.1 } }));
        lines.push(beside(turns, { ...line, peer: `${peer.name}.sdk`, peerTitle: peer.title }));
      }
    }
    return lines;
  },
};
