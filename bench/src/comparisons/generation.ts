import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import { parse } from "yaml";
import { generate } from "../../../scripts/src/generate/generate.js";
import type { Comparison, Line } from "../comparison.js";
import { madeSpec } from "../generation/made-spec.js";
import { withWorkspace } from "../generation/workspace.js";
import { beside } from "../measure/beside.js";
import { collectGarbage } from "../measure/garbage.js";
import { type Figures, takeTurns } from "../measure/turns.js";
import { root } from "../paths.js";

const peerTitle = "openapi-typescript alone";

/**
 * Everything that is generated from specs, clients and documentation, in its form, beside the types alone, as openapi-typescript writes them.
 * Both begin with the YAML and end with texts in memory, which nobody writes to the disk.
 */
export const generation: Comparison = {
  name: "generation",
  title: "Generated code",
  async run({ rounds, share }) {
    const lines: Line[] = [await lineOf("our specs", root, rounds)];
    // A large spec is a good average in itself. The first one has to warm up, so that the others do not look better than they are.
    const each: { readonly operations: number; readonly ms: number }[] = [];
    for (const operations of [250, 500, 1000].map((number) => Math.ceil(number * share))) {
      const what = `a made spec of ${counted(operations)} operations`;
      const line = await withWorkspace(await madeSpec(operations), (folder) =>
        lineOf(what, folder, 1, { isWarm: lines.length > 1 }),
      );
      lines.push(line);
      each.push({ operations, ms: line.ours / operations });
    }
    return [...lines, linearity(each)];
  },
};

const counted = (number: number): string => number.toLocaleString("en");

async function lineOf(what: string, folder: string, rounds: number, warmth?: { readonly isWarm: boolean }): Promise<Line> {
  const specs = path.join(folder, "specs");
  const names = (await readdir(specs)).filter((name) => name.endsWith(".openapi.yaml"));
  const turns = await takeTurns(
    {
      ours: () => measured(() => generate(folder)),
      types: () => measured(() => Promise.all(names.map((name) => typesOf(path.join(specs, name))))),
    },
    rounds,
    warmth,
  );
  const line = { what, ours: "ours", peer: "types", peerTitle, figure: "ms", figureTitle: "CPU, ms" } as const;
  return beside(turns, { ...line, goal: { ratio: 1.5 } });
}

/** CPU, of all threads: whoever formats in parallel waits less, and works no less. */
async function measured(work: () => unknown): Promise<Figures<"ms">> {
  collectGarbage();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000 };
}

async function typesOf(file: string): Promise<string> {
  const document = parse(await readFile(file, "utf8")) as object;
  return astToString(await openapiTS(JSON.stringify(document), { silent: true }));
}

/** Whether an operation costs the same in a large spec as in a small one. */
function linearity(each: readonly { readonly operations: number; readonly ms: number }[]): Line {
  const [small, large] = [each[0], each.at(-1)];
  if (small === undefined || large === undefined) throw new Error("No made spec was measured.");
  return {
    what: `each operation of ${counted(large.operations)}`,
    figure: "CPU, ms",
    ours: large.ms,
    peer: `ours, each of ${counted(small.operations)}`,
    theirs: small.ms,
    ratio: large.ms / small.ms,
    goal: { ratio: 1.2 },
  };
}
