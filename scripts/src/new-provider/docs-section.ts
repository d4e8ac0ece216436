import { readFile } from "node:fs/promises";
import { fill } from "./fill.js";
import type { ProviderRequest } from "./provider-request.js";

/** The page on the providers' words with a section for one more, after the others. */
export async function withDocsSection(page: string, request: ProviderRequest): Promise<string> {
  const section = fill(await readFile(new URL("./docs-section.md.txt", import.meta.url), "utf8"), request);
  const lastMap = page.lastIndexOf("<!-- /status-maps -->");
  const next = page.indexOf("\n## ", lastMap);
  const at = next < 0 ? page.length : next + 1;
  return page.slice(0, at) + section + page.slice(at);
}
