import path from "node:path";
import type { Spec } from "../../spec/spec.js";
import { capabilitiesOf } from "../capabilities/capabilities.js";
import type { GeneratedFile } from "../generate.js";
import { capabilitiesPage } from "./capabilities-page.js";
import { keys } from "./provider/section.js";
import { providerPage } from "./provider/page.js";
import { wholePage } from "./whole-page.js";

/** A page for each provider, and one that compares what they can do. */
export async function wholePages(specs: readonly Spec[]): Promise<GeneratedFile[]> {
  const pages = await Promise.all(specs.map(async (spec) => ({ spec, ...(await providerPage(spec)) })));
  const columns = pages.map(({ spec, anchors }) => ({
    capabilities: capabilitiesOf(spec),
    page: pageName(spec),
    anchorOf: (method: string) => anchors.get(keys.operation(method)) ?? "",
  }));
  return [
    ...pages.map(({ spec, text }) => ({ path: `docs/${pageName(spec)}`, content: wholePage(path.basename(spec.file), text) })),
    { path: "docs/capabilities.md", content: wholePage("*.openapi.yaml", capabilitiesPage(columns)) },
  ];
}

const pageName = ({ provider }: Spec): string => `${provider}.md`;
