// Tries the packages under faults for as long as is wished: node scripts/run.mjs build --then tsx trials/src/main.ts [--minutes n] [--seed n]
import { parseArgs } from "node:util";
import { fuzzCalls } from "./fuzz/fuzz-calls.js";
import { fuzzEvents } from "./fuzz/fuzz-events.js";
import { fuzzWords } from "./fuzz/fuzz-words.js";
import { providers, pushing } from "./fuzz/samples.js";
import { forkServices } from "./soak/forked-services.js";
import { reportOf } from "./soak/report.js";
import { playRound } from "./soak/round.js";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    mails: { type: "string", default: "10600" },
    waits: { type: "string", default: "400" },
    runs: { type: "string", default: "2000" },
  },
});
const [minutes, firstSeed, mails, waits, runs] = (["minutes", "seed", "mails", "waits", "runs"] as const).map((name) => {
  const number = Number(values[name]);
  if (Number.isFinite(number) && number >= 0) return number;
  console.error(`--${name} must be a number, 0 or more.`);
  process.exit(2);
}) as [number, number, number, number, number];

const endMs = Date.now() + minutes * 60_000;
let seed = firstSeed;
let allHolds = true;
do {
  console.log(`\nSeed ${String(seed)}: ${String(mails)} mails through four services whose time runs 20 times as fast.`);
  const { text, holds } = reportOf(await playRound({ mails, waits, seed, speed: 20 }, forkServices));
  console.log(text);
  allHolds &&= holds;
  allHolds = (await fuzz(seed)) && allHolds;
  seed++;
} while (Date.now() < endMs);
process.exitCode = allHolds ? 0 : 1;

/** Changes answers and events, and says what came of it. */
async function fuzz(seed: number): Promise<boolean> {
  try {
    for (const provider of providers) {
      const [calls, words] = [await fuzzCalls(provider, { seed, runs }), await fuzzWords(provider, { seed, runs: runs / 4 })];
      console.log(
        `${provider}: ${listed(calls)} of ${String(runs)} calls with changed answers; ${listed(words)} with words that nobody knows.`,
      );
    }
    for (const provider of pushing)
      console.log(
        `${provider}: ${listed({ ...(await fuzzEvents(provider, { seed, runs })) })} of ${String(runs)} requests with changed events.`,
      );
    return true;
  } catch (caught) {
    console.error(caught);
    return false;
  }
}

function listed(counts: Readonly<Record<string, number>>): string {
  return Object.entries(counts)
    .map(([name, count]) => `${String(count)} ${name}`)
    .join(", ");
}
