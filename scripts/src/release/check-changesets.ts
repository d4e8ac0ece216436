import { optionsOf } from "../options.js";
import { workspaceRoot } from "../workspace.js";
import { defaultBase, mergeBase } from "./base.js";
import { packagesWithoutChangeset } from "./packages-without-changeset.js";

// Asks of each published package that has changed on this branch whether a changeset tells its users.
const values = optionsOf({ root: { type: "string", default: workspaceRoot }, base: { type: "string" } });
const base = await (values.base === undefined ? defaultBase(values.root) : mergeBase(values.root, values.base));
if (base === undefined) {
  // By hand there may be nothing to compare with. In CI, a check that checks nothing must not be green.
  console.error(
    `No commit is known at which this branch left ${values.base ?? "the default one"}. Fetch its history, all of it.`,
  );
  process.exitCode = process.env.CI === undefined ? 0 : 1;
} else {
  const missing = await packagesWithoutChangeset(values.root, base);
  for (const name of missing) console.error(`${name} has changed since ${base.slice(0, 7)}, and no changeset says how.`);
  const advice =
    "Run `pnpm generate` for a spec, `pnpm changeset` for code, `pnpm changeset --empty` where users notice nothing.";
  console.log(missing.length === 0 ? "Every changed package has its changeset." : advice);
  process.exitCode = missing.length === 0 ? 0 : 1;
}
