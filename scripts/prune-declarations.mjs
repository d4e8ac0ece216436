// Keeps of a package's declarations, from its folder, those that its entry points lead to. Nobody can reach the others.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

const { exports } = JSON.parse(readFileSync("package.json", "utf8"));
const reached = new Set();
for (const { types } of Object.values(exports)) reach(path.normalize(types));

for (const name of readdirSync("dist", { recursive: true, encoding: "utf8" })) {
  const [declaration] = /^.*\.d\.ts(?=$|\.map$)/.exec(path.join("dist", name)) ?? [];
  if (declaration !== undefined && !reached.has(declaration)) rmSync(path.join("dist", name));
}

/** @param {string} file */
function reach(file) {
  if (reached.has(file)) return;
  reached.add(file);
  for (const [, specifier] of readFileSync(file, "utf8").matchAll(/\b(?:from |import\()"(\.[^"]+)\.js"/g)) {
    reach(path.join(path.dirname(file), `${specifier}.d.ts`));
  }
}
