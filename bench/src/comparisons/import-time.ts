import type { Comparison, Line } from "../comparison.js";
import { contenders } from "../contenders.js";
import { beside } from "../measure/beside.js";
import { type Figures, takeTurns } from "../measure/turns.js";
import { runProgram } from "../run-program.js";

/** How long a fresh process takes to import a package, without Node's own start. */
export const importTime: Comparison = {
  name: "import",
  title: "Import in a fresh process",
  async run({ rounds, share }) {
    const lines: Line[] = [];
    for (const { name, ours, peer } of share < 1 ? contenders.slice(0, 1) : contenders) {
      const turns = await takeTurns({ ours: () => importing([ours]), peer: () => importing(peer.packages) }, rounds);
      lines.push(
        beside(turns, {
          what: name,
          ours: "ours",
          peer: "peer",
          peerTitle: peer.title,
          figure: "ms",
          figureTitle: "import, ms",
          goal: { ratio: 0.2 },
        }),
      );
    }
    return lines;
  },
};

async function importing(packages: readonly string[]): Promise<Figures<"ms">> {
  const imports = packages.map((name) => `await import(${JSON.stringify(name)});`).join(" ");
  const source = `const start = performance.now(); ${imports} console.log(performance.now() - start);`;
  return { ms: Number(await runProgram(process.execPath, ["--input-type=module", "--eval", source])) };
}
