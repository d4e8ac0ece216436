import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

export const bench = path.join(root, "bench");

/** The program of a few lines that reads one status: ours, the official SDK's, and one that does nothing. */
export const program = (name: string): string => path.join(bench, "programs", `${name}.ts`);
