import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { workspaceRoot } from "../src/workspace.js";

type Exports = Readonly<Record<string, { readonly default: string }>>;

// Many share its files. What is for Node alone is loaded from the disk, not bundled.
const core = path.join(workspaceRoot, "packages/core");
const { exports } = JSON.parse(readFileSync(path.join(core, "package.json"), "utf8")) as { readonly exports: Exports };

/** What a bundler keeps of a file of which nothing is used, if it has to find out by itself that nothing is done there. */
async function leftOf(file: string): Promise<string | undefined> {
  const { outputFiles } = await build({
    stdin: { contents: `import ${JSON.stringify(file)};` },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
    plugins: [
      {
        name: "manifest-not-believed",
        setup: (build) => {
          build.onResolve({ filter: /./ }, (args) => ({ path: path.resolve(args.resolveDir, args.path), sideEffects: true }));
        },
      },
    ],
  });
  return outputFiles[0]?.text;
}

const bundled = Object.keys(exports).filter((name) => name !== "./node");

it.each(bundled)("an app that uses nothing of %s of core bundles nothing of it", async (name) => {
  expect(await leftOf(path.join(core, exports[name]?.default ?? name))).toBe("");
});
