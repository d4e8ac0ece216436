import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the whole workspace. */
export const workspaceRoot = fileURLToPath(new URL("../../", import.meta.url));

/** The providers: one for each spec. */
export function providersIn(specsFolder: string): string[] {
  return readdirSync(specsFolder)
    .flatMap((name) => /^(.+)\.openapi\.yaml$/.exec(name)?.[1] ?? [])
    .sort();
}
