import { stepNames } from "../exercise/steps.js";
import type { Result } from "./result.js";

const heading = ["runtime", "version", ...stepNames, "seconds"];

/** The table, what is wrong, and last the sum of it. */
export function matrixOf(results: readonly Result[]): string {
  const faults = results.flatMap(({ runtime, verdict, faults }) =>
    faults.map((fault) => `- ${runtime.key} ${verdict}: ${fault}`),
  );
  const parts = [tableOf([heading, ...results.map(cellsOf)]), faults.join("\n"), sumOf(results)];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** In each cell how many subjects passed, of how many. */
function cellsOf({ runtime, verdict, version, report, seconds }: Result): string[] {
  const steps = stepNames.map((name) => {
    const taken = report.filter((step) => step.name === name);
    const passed = taken.filter(({ fault }) => fault === undefined);
    return taken.length === 0 ? "–" : `${String(passed.length)}/${String(taken.length)}`;
  });
  return [runtime.label, version ?? verdict, ...steps, version === undefined ? "–" : seconds.toFixed(1)];
}

function sumOf(results: readonly Result[]): string {
  const count = (verdict: Result["verdict"]): string =>
    `${String(results.filter((result) => result.verdict === verdict).length)} ${verdict}`;
  const runtimes = results.length === 1 ? "1 runtime" : `${String(results.length)} runtimes`;
  return `${runtimes}, ${count("passed")}, ${count("failed")}, ${count("not here")}`;
}

/** A Markdown table that can be read as it is. */
function tableOf([first = [], ...rest]: readonly (readonly string[])[]): string {
  const widths = first.map((_, column) => Math.max(...[first, ...rest].map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(first), line(widths.map((width) => "-".repeat(width))), ...rest.map(line)].join("\n");
}
