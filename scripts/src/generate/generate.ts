import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Formatter, formatterOf } from "../format.js";
import { readSpec, type Spec, SpecError } from "../spec/spec.js";
import { providersIn } from "../workspace.js";
import { filesOfAll } from "./all/files.js";
import { capabilitiesSource } from "./capabilities/source.js";
import { documentationPages } from "./docs/pages.js";
import { errorCodesSource } from "./operations/error-codes.js";
import { operationsSource } from "./operations/source.js";
import { publicTypesSource } from "./public-types.js";
import { statusMapSource } from "./status-map.js";
import { typesSource } from "./types.js";

/** A file that is generated: where it stands in the workspace, and what it holds. */
export interface GeneratedFile {
  readonly path: string;
  readonly content: string;
}

/**
 * Every generated file of a workspace, the same for the same specs.
 *
 * @throws SpecError with all that is wrong in the specs, one line each.
 */
export async function generate(root: string): Promise<GeneratedFile[]> {
  const format = await formatterOf(root);
  const results = await Promise.allSettled(
    providersIn(path.join(root, "specs")).map(async (provider) => generateProvider(root, provider, format)),
  );
  const problems = results.flatMap((result) => (result.status === "rejected" ? [result.reason as Error] : []));
  const unexpected = problems.find((problem) => !(problem instanceof SpecError));
  if (unexpected !== undefined) throw unexpected;
  if (problems.length > 0) throw new SpecError(problems.map(({ message }) => message).join("\n"));
  const generated = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
  const specs = generated.map(({ spec }) => spec);
  return [
    ...generated.flatMap(({ files }) => files),
    ...(await filesOfAll(specs, format)),
    ...(await documentationPages(root, specs, format)),
  ];
}

/** A spec, and the files that follow from it. */
interface GeneratedProvider {
  readonly spec: Spec;
  readonly files: readonly GeneratedFile[];
}

async function generateProvider(root: string, provider: string, format: Formatter): Promise<GeneratedProvider> {
  const text = await readFile(path.join(root, "specs", `${provider}.openapi.yaml`), "utf8");
  const spec = readSpec(provider, text);
  const sources = {
    "status-map.gen.ts": statusMapSource(spec),
    "operations.gen.ts": await operationsSource(spec),
    "error-codes.gen.ts": errorCodesSource(spec),
    "capabilities.gen.ts": capabilitiesSource(spec),
    "public.gen.ts": publicTypesSource(spec),
    "types.gen.ts": await typesSource(spec),
  };
  const files = Object.entries(sources).map(async ([name, source]) => ({
    path: `packages/${provider}/src/generated/${name}`,
    content: await format(name, `// Generated from ${spec.file} by \`pnpm generate\`. Do not edit.\n${source}`),
  }));
  // The emulator routes and validates by the same specs, and is to be published with them.
  const copy = { path: `packages/emulator/specs/${provider}.openapi.yaml`, content: text };
  return { spec, files: [...(await Promise.all(files)), copy] };
}
