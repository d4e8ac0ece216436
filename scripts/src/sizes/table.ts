import type { Area } from "./areas.js";
import { type Budgets, goalOf } from "./budgets.js";
import type { Weight } from "./weight.js";

/** In thousands of bytes. */
const kilobytes = (bytes: number | undefined): string => (bytes === undefined ? "–" : (bytes / 1000).toFixed(1));

export function tableOf(title: string, weights: readonly Weight[], budgets: Budgets): string {
  const head = [title, "browser", "gzip", "node", "gzip", "budget", "goal"];
  const rows = weights.map(({ name, bundles: { browser, node } }) => [
    name,
    ...[browser.minified, browser.gzipped, node.minified, node.gzipped, budgets[name], goalOf(name)].map(kilobytes),
  ]);
  return columns([head, ...rows]);
}

export function areaTable(areas: readonly Area[], whole: number): string {
  const share = (bytes: number): string => `${((100 * bytes) / whole).toFixed(0)} %`;
  return columns(areas.map(({ name, minified }) => [name, kilobytes(minified), share(minified)]));
}

/** The first column to the left, numbers to the right. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  ");
  return rows.map(line).join("\n");
}
