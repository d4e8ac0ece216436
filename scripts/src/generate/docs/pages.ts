import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Formatter } from "../../format.js";
import type { Spec } from "../../spec/spec.js";
import type { GeneratedFile } from "../generate.js";
import { withBlocks } from "./blocks.js";
import { callTable } from "./calls.js";
import { pollingTable } from "./polling.js";
import { reasonTable } from "./reasons.js";
import { retryTable } from "./retries.js";
import { statusMapTables } from "./status-maps.js";
import { isWholePage } from "./whole-page.js";
import { wholePages } from "./whole-pages.js";

/** The table on this page is found out by trying, which `npm run faults` does. */
const triedPage = "when-it-fails.md";

/** The pages of documentation: those that are generated as a whole, and those with tables as the specs and the code have them. */
export async function documentationPages(root: string, specs: readonly Spec[], format: Formatter): Promise<GeneratedFile[]> {
  return [...(await pagesWithBlocks(root, specs, format)), ...(await wholePages(specs))];
}

async function pagesWithBlocks(root: string, specs: readonly Spec[], format: Formatter): Promise<GeneratedFile[]> {
  const folder = path.join(root, "docs");
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".md") && name !== triedPage);
  const pages = await Promise.all(names.map(async (name) => ({ name, text: await readFile(path.join(folder, name), "utf8") })));
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
    pages
      .filter(({ text }) => !isWholePage(text))
      .map(async ({ name, text }) => ({
        path: `docs/${name}`,
        content: await format(name, withBlocks(text, blocks)),
      })),
  );
}
