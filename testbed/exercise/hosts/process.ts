// For runtimes that are programs: the assignment is in a file, the report is what is printed.
import { readFile } from "node:fs/promises";
import { argv } from "node:process";
import type { Assignment } from "../assignment.js";
import { exercise } from "../exercise.js";
import { throughNode } from "../through-node.js";

const assignment = JSON.parse(await readFile(argv[2] ?? "", "utf8")) as Assignment;
console.log(JSON.stringify((await Promise.all([exercise(assignment), throughNode(assignment)])).flat()));
