import type { Formatter } from "../../format.js";
import type { Spec } from "../../spec/spec.js";
import type { GeneratedFile } from "../generate.js";
import { packagesSource } from "./packages-source.js";
import { providersSource } from "./providers-source.js";
import { statusClientsSource } from "./status-clients-source.js";

/** What is generated of the package for all providers: one that has a spec is in it. */
export async function filesOfAll(specs: readonly Spec[], format: Formatter): Promise<GeneratedFile[]> {
  const sources = {
    "providers.gen.ts": providersSource(specs),
    "packages.gen.ts": packagesSource(specs),
    "status-clients.gen.ts": statusClientsSource(specs),
  };
  const files = Object.entries(sources).map(async ([name, source]) => ({
    path: `packages/all/src/generated/${name}`,
    content: await format(name, `// Generated from specs/*.openapi.yaml by \`pnpm generate\`. Do not edit.\n${source}`),
  }));
  return Promise.all(files);
}
