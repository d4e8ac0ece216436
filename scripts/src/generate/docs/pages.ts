import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { format, type Options } from "prettier";
import type { Spec } from "../../spec/spec.js";
import type { GeneratedFile } from "../generate.js";
import { withBlocks } from "./blocks.js";
import { callTable } from "./calls.js";
import { pollingTable } from "./polling.js";
import { reasonTable } from "./reasons.js";
import { retryTable } from "./retries.js";
import { statusMapTables } from "./status-maps.js";

/** The table on this page is found out by trying, which `npm run faults` does. */
const triedPage = "when-it-fails.md";

/** The pages of documentation, with the tables in them as the specs and the code have them. */
export async function documentationPages(root: string, specs: readonly Spec[], options: Options): Promise<GeneratedFile[]> {
  const names = (await readdir(path.join(root, "docs")).catch(() => [])).filter(
    (name) => name.endsWith(".md") && name !== triedPage,
  );
  const blocks = {
    calls: () => callTable(specs),
    polling: () => pollingTable(specs),
    reasons: reasonTable,
    retries: () => retryTable(specs),
    "status-maps": (provider: string) => {
      const spec = specs.find((one) => one.provider === provider);
      if (spec === undefined) throw new Error(`There is no spec of ${provider}.`);
      return statusMapTables(spec);
    },
  };
  return Promise.all(
    names.map(async (name) => {
      const page = withBlocks(await readFile(path.join(root, "docs", name), "utf8"), blocks);
      return { path: `docs/${name}`, content: await format(page, { ...options, parser: "markdown" }) };
    }),
  );
}
