import type { Spec } from "../../spec/spec.js";

/** `packages.gen.ts` of the package for all: the package of each provider under its name. */
export const packagesSource = (specs: readonly Spec[]): string =>
  specs.map(({ provider }) => `export * as ${provider} from "@sendstatus/${provider}";\n`).join("");
