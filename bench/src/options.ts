import { parseArgs } from "node:util";
import type { Comparison, Settings } from "./comparison.js";

export interface Options {
  readonly chosen: readonly Comparison[];
  readonly settings: Settings;
  /** Whether to print JSON in place of the tables. */
  readonly json: boolean;
}

/** @throws {Error} for what is no option, no comparison or no number. */
export function readOptions(args: readonly string[], comparisons: readonly Comparison[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string" },
      skip: { type: "string" },
      rounds: { type: "string", default: "3" },
      json: { type: "boolean", default: false },
    },
  });
  const known = comparisons.map(({ name }) => name);
  const namesIn = (option: "only" | "skip"): readonly string[] | undefined => {
    const names = values[option]?.split(",");
    const unknown = names?.filter((name) => !known.includes(name)) ?? [];
    if (unknown.length > 0) throw new Error(`--${option}=${unknown.join(",")}: the comparisons are ${known.join(", ")}`);
    return names;
  };
  const [only = known, skipped = []] = [namesIn("only"), namesIn("skip")];
  const rounds = Number(values.rounds);
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error("--rounds takes a whole number above 0");
  const chosen = comparisons.filter(({ name }) => only.includes(name) && !skipped.includes(name));
  if (chosen.length === 0) throw new Error("--skip leaves no comparison of those that --only names");
  return {
    chosen,
    settings: { rounds, share: 1 },
    json: values.json,
  };
}
