// Writes the reference of all packages: what can be imported of each, and what is said of it. With --check it is only made, to see its faults.
import { rm } from "node:fs/promises";
import path from "node:path";
import { readPackages } from "../api/entry-points.js";
import { optionsOf } from "../options.js";
import { workspaceRoot } from "../workspace.js";
import { readReference } from "./reference.js";

const values = optionsOf({ check: { type: "boolean", default: false } });
const { project, faults, write } = await readReference(await readPackages());
const count = `${String(project.children?.length ?? 0)} entry points, ${String(faults)} faults`;

if (faults > 0) {
  console.error(`${count}.`);
  process.exitCode = 1;
} else if (values.check) console.log(`${count}.`);
else {
  const folder = path.join(workspaceRoot, "reference");
  await rm(folder, { recursive: true, force: true });
  await write(folder);
  console.log(`${count}. Open ${path.join(folder, "index.html")}.`);
}
