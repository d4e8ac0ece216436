import Table from "cli-table3";
import type { Round } from "./round.js";
import { holds, type Line } from "./trial.js";

const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(0);
const kibibytes = (bytes: number): string => (bytes / 2 ** 10).toFixed(1);

const columns: readonly (readonly [title: string, cell: (line: Line) => string | number])[] = [
  ["", ({ name }) => name],
  ["calls", ({ calls }) => calls],
  ["requests", ({ requests }) => requests],
  ["faults", ({ struck }) => Object.values(struck).reduce((sum, count) => sum + count, 0)],
  ["retries", ({ retries }) => retries],
  ["after 429", ({ rateLimited }) => rateLimited],
  ["resolved", ({ resolved }) => resolved],
  ["rejected", ({ rejected }) => rejected],
  ["lost", ({ lost }) => lost],
  ["doubled", ({ doubled }) => doubled],
  ["mixed up", ({ mixedUp }) => mixedUp],
  ["wrong", ({ wrong }) => wrong],
  ["peak, MiB", ({ peakRssBytes }) => mebibytes(peakRssBytes)],
  ["longest turn, ms", ({ longestTurnMs }) => longestTurnMs.toFixed(0)],
  ["seconds", ({ seconds }) => seconds.toFixed(1)],
];

const noLinesBetween = { mid: "", "left-mid": "", "mid-mid": "", "right-mid": "" };

/** A round in words, and whether all held. */
export function reportOf({ lines, reads, leftovers }: Round): { readonly text: string; readonly holds: boolean } {
  const table = new Table({ head: columns.map(([title]) => title), style: { head: [], border: [] }, chars: noLinesBetween });
  for (const line of lines) table.push(columns.map(([, cell]) => cell(line)));
  const { perRead, perReadAtHalf, afterwards } = reads.holding;
  const complaints = [
    ...lines.flatMap(({ name, examples }) => examples.map((example) => `${name}: ${example}`)),
    ...leftovers.map((leftover) => `left behind: ${leftover}`),
    ...flawsOfMemory(reads.calls, reads.holding),
  ];
  const text = [
    table.toString(),
    `Faults: ${faultsOf(lines)}.`,
    `Memory in use for a read under way: ${kibibytes(perRead)} KiB with all begun, ${kibibytes(perReadAtHalf)} KiB when half had ended; ` +
      `${kibibytes(afterwards)} KiB in all afterwards.`,
    ...(complaints.length === 0 ? ["All holds, and nothing is left behind."] : complaints),
  ].join("\n");
  return { text, holds: complaints.length === 0 && lines.every(holds) };
}

/** What a read may hold: its own state, timers and listeners, but no answers of others. */
const mostPerRead = 32 * 2 ** 10;
/** What a client may keep: connections, what it learnt, compiled code. */
const mostAfterwards = 24 * 2 ** 20;

/** What does not hold of memory; with few reads the machine's own needs weigh more than theirs. */
export function flawsOfMemory(reads: number, { perRead, perReadAtHalf, afterwards }: Round["reads"]["holding"]): string[] {
  const own = mostAfterwards / reads;
  return [
    ...(perRead > mostPerRead + own ? [`memory: a read that is begun holds ${kibibytes(perRead)} KiB`] : []),
    ...(perReadAtHalf > mostPerRead + 2 * own ? [`memory: a read under way holds ${kibibytes(perReadAtHalf)} KiB`] : []),
    ...(afterwards > mostAfterwards ? [`memory: ${kibibytes(afterwards)} KiB are still held afterwards`] : []),
  ];
}

function faultsOf(lines: readonly Line[]): string {
  const counts = new Map<string, number>();
  for (const [name, count] of lines.flatMap(({ struck }) => Object.entries(struck)))
    counts.set(name, (counts.get(name) ?? 0) + count);
  return [...counts].map(([name, count]) => `${name} (${String(count)})`).join("; ");
}
