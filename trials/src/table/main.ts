// The table of faults and calls: prints it, and with --write puts it into the page.
import { writeFile } from "node:fs/promises";
import { tablesOf } from "./markdown.js";
import { pageFile, pageWith } from "./page.js";
import { observeAll } from "./run.js";

const tables = tablesOf(await observeAll());
if (process.argv.includes("--write")) await writeFile(pageFile, (await pageWith(tables)).wanted);
else console.log(tables);
