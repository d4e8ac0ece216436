// Measures the packages beside what others do for the same:
//   node scripts/run.mjs build --then tsx bench/src/main.ts [--only=names] [--skip=names] [--rounds=n] [--json]
import { comparisons } from "./comparisons/index.js";
import { millisecondsOf } from "./measure/stopwatch.js";
import { type Options, readOptions } from "./options.js";
import { type Outcome, reportOf, sumOf } from "./report.js";
import { writeResults } from "./results.js";
import type { Line } from "./comparison.js";

const { chosen, settings, json } = optionsOrEnd();
const outcomes: Outcome[] = [];
for (const comparison of chosen) {
  let lines: readonly Line[] = [];
  const seconds = (await millisecondsOf(async () => (lines = await comparison.run(settings)))) / 1000;
  const outcome = { comparison, lines, seconds };
  outcomes.push(outcome);
  if (!json) console.log(`${reportOf(outcome)}\n`);
}
const text = await writeResults(outcomes, settings);
// A goal that is missed is something to read, not a failure: another machine may say otherwise.
console.log(json ? text.trim() : sumOf(outcomes.flatMap(({ lines }) => lines)));
process.exit();

function optionsOrEnd(): Options {
  try {
    return readOptions(process.argv.slice(2), comparisons);
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}
