import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Weight } from "./weight.js";

/** What we would like of an entry that only asks, in gzipped bytes; undefined of a whole client. */
export function goalOf(name: string): number | undefined {
  if (!name.endsWith("/status")) return undefined;
  return name === "all/status" ? 14_000 : 6_000;
}

/** What a program may weigh until somebody changes it on purpose, in gzipped bytes. */
export type Budgets = Readonly<Record<string, number>>;

const file = fileURLToPath(new URL("budgets.json", import.meta.url));

export async function readBudgets(): Promise<Budgets> {
  return JSON.parse(await readFile(file, "utf8")) as Budgets;
}

/** One per cent above what was reached: each Node has a gzip of its own, which differs by a few bytes. */
export async function writeBudgets(weights: readonly Weight[]): Promise<void> {
  const budgets = weights.map(({ name, heaviest }) => [name, Math.ceil((heaviest * 1.01) / 100) * 100] as const);
  await writeFile(file, `${JSON.stringify(Object.fromEntries(budgets), null, 2)}\n`);
}

export function budgetFaults(weights: readonly Weight[], budgets: Budgets): string[] {
  const names = new Set(weights.map(({ name }) => name));
  const strange = Object.keys(budgets).filter((name) => !names.has(name));
  return [
    ...strange.map((name) => `${name} has a budget, but there is no such program. Set the budgets anew: npm run sizes -- --set`),
    ...weights.flatMap(({ name, heaviest }) => {
      const budget = budgets[name];
      if (budget === undefined) return [`${name} has no budget. Set it: npm run sizes -- --set`];
      if (heaviest <= budget) return [];
      return [
        `${name} weighs ${String(heaviest)} bytes, ${String(heaviest - budget)} more than its budget. ` +
          "See what they are: npm run sizes -- --areas. If they are worth it: npm run sizes -- --set",
      ];
    }),
  ];
}
