// What an app that reads one status has to load: minified, in kB, and gzipped. It fails where a program is over its budget.
//   --areas   what each bundle consists of
//   --set     takes what was reached for the budgets
import { optionsOf } from "../options.js";
import { areasOf } from "./areas.js";
import { budgetFaults, readBudgets, writeBudgets } from "./budgets.js";
import { smallest, whole } from "./program.js";
import { areaTable, tableOf } from "./table.js";
import { weigh } from "./weight.js";

const values = optionsOf({ areas: { type: "boolean" }, set: { type: "boolean" } });
const small = await Promise.all(smallest().map(weigh));
const large = await Promise.all(whole().map(weigh));
const weights = [...small, ...large];
if (values.set === true) await writeBudgets(weights);
const budgets = await readBudgets();
console.log(`${tableOf("only asks", small, budgets)}\n\n${tableOf("whole client", large, budgets)}`);

if (values.areas === true) {
  for (const { name, bundles } of weights) {
    console.log(`\n${name}, minified for browsers\n${areaTable(areasOf(bundles.browser), bundles.browser.minified)}`);
  }
}

const faults = budgetFaults(weights, budgets);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
