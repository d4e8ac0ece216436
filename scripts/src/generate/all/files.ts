import { format, type Options } from "prettier";
import type { Spec } from "../../spec/spec.js";
import type { GeneratedFile } from "../generate.js";
import { packagesSource } from "./packages-source.js";
import { providersSource } from "./providers-source.js";

/** What is generated of the package for all providers: one that has a spec is in it. */
export async function filesOfAll(specs: readonly Spec[], options: Options): Promise<GeneratedFile[]> {
  const sources = { "providers.gen.ts": providersSource(specs), "packages.gen.ts": packagesSource(specs) };
  const files = Object.entries(sources).map(async ([name, source]) => ({
    path: `packages/all/src/generated/${name}`,
    content: await format(`// Generated from specs/*.openapi.yaml by \`pnpm generate\`. Do not edit.\n${source}`, {
      ...options,
      parser: "typescript",
    }),
  }));
  return Promise.all(files);
}
