import { optionsOf } from "../options.js";
import { workspaceRoot } from "../workspace.js";
import { faultsOf, rules } from "./conformance.js";
import { faultInWords } from "./fault.js";
import { readWorkspace } from "./workspace.js";

// Keeps the packages alike: who knows one provider's package knows them all.
const values = optionsOf({ root: { type: "string", default: workspaceRoot } });
const workspace = await readWorkspace(values.root);
const faults = faultsOf(workspace);
for (const fault of faults) console.error(faultInWords(fault));
const count = (things: readonly unknown[], what: string): string => `${String(things.length)} ${what}`;
console.log(`${count(workspace.providers, "providers")}, ${count(rules, "rules")}, ${count(faults, "faults")}.`);
process.exitCode = faults.length === 0 ? 0 : 1;
