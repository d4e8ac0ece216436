import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

export const testbed = path.join(root, "testbed");

/** A file of what is installed for the testbed. */
export const installed = (...parts: readonly string[]): string => path.join(testbed, "node_modules", ...parts);
