// Writes down what users can see of each package, so that nobody changes it unawares: with --check it fails where that is not up to date.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTwoFilesPatch } from "diff";
import { formatterOf } from "../format.js";
import { optionsOf } from "../options.js";
import { workspaceRoot } from "../workspace.js";
import { readPackages } from "./entry-points.js";
import { reportOf } from "./report.js";
import { programOf, surfaceOf } from "./surface.js";

const values = optionsOf({ check: { type: "boolean", default: false } });
const folder = path.join(workspaceRoot, "api");
await mkdir(folder, { recursive: true });

const packages = await readPackages();
const program = programOf(packages);
const format = await formatterOf(workspaceRoot);
const reports = packages.map(async (one) => {
  const file = `${one.folder}.api.md`;
  return [file, await format(file, reportOf(one, surfaceOf(one, program)))] as const;
});
const fresh = new Map(await Promise.all(reports));
const written = await Promise.all(
  (await readdir(folder)).map(async (file) => [file, await readFile(path.join(folder, file), "utf8")] as const),
);
const current = new Map(written);
const changed = [...new Set([...fresh.keys(), ...current.keys()])].filter((file) => fresh.get(file) !== current.get(file));

for (const file of changed) {
  const content = fresh.get(file);
  if (values.check)
    console.error(createTwoFilesPatch(file, file, current.get(file) ?? "", content ?? "", "reviewed", "as built"));
  else if (content === undefined) await rm(path.join(folder, file));
  else await writeFile(path.join(folder, file), content);
}
const count = `${String(packages.length)} packages, ${String(changed.length)} reports`;
if (!values.check) console.log(`${count} changed.`);
else if (changed.length === 0) console.log(`${count} out of date.`);
else console.error(`${count} out of date. If the change is meant: npm run api, and a changeset.`);
process.exitCode = values.check && changed.length > 0 ? 1 : 0;
