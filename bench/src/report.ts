import type { Comparison, Goal, Line } from "./comparison.js";
import { tableOf } from "./table.js";

/** What one comparison came to. */
export interface Outcome {
  readonly comparison: Pick<Comparison, "name" | "title">;
  readonly lines: readonly Line[];
  readonly seconds: number;
}

const heading = ["what", "figure", "ours", "peer", "theirs", "ratio", "goal", "reached"];

/** The table of one comparison. */
export function reportOf({ comparison, lines, seconds }: Outcome): string {
  return `## ${comparison.title} (${comparison.name}, ${seconds.toFixed(0)} s)\n\n${tableOf(heading, lines.map(cellsOf))}`;
}

/** How many goals there are, how many of them are reached, and which are not. */
export function sumOf(lines: readonly Line[]): string {
  const judged = lines.filter(({ goal }) => goal !== undefined);
  const missed = judged.filter((line) => isReached(line) !== true);
  const count = `${String(judged.length - missed.length)} of ${String(judged.length)} goals reached.`;
  const named = missed.map(({ what, figure, peer }) => `- missed: ${what}, ${figure}, beside ${peer}`);
  return [count, ...named].join("\n");
}

/** Whether a line reaches its goal; undefined where it has none. */
export function isReached({ goal, ours, ratio }: Line): boolean | undefined {
  if (goal === undefined) return undefined;
  // What the peer cannot do at all, it does not do better.
  return "most" in goal ? ours <= goal.most : ratio === undefined || ratio <= goal.ratio;
}

function cellsOf(line: Line): string[] {
  const { what, figure, ours, peer, theirs, ratio, goal } = line;
  const reached = isReached(line);
  return [
    what,
    figure,
    shown(ours),
    peer,
    typeof theirs === "string" ? theirs : shown(theirs),
    ratio === undefined ? "" : `${ratio.toFixed(2)}x`,
    goal === undefined ? "" : shownGoal(goal),
    reached === undefined ? "" : reached ? "✓" : "✗ missed",
  ];
}

const shownGoal = (goal: Goal): string => `≤ ${"most" in goal ? shown(goal.most) : `${String(goal.ratio)}x`}`;

/** Three digits, as much as such a figure is worth; whole numbers as they are. */
function shown(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString("en");
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3);
}
