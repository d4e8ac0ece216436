import { chromium } from "./chromium.js";
import { programs } from "./programs.js";
import type { Runtime } from "./runtime.js";
import { workerd } from "./workerd.js";

export type { Runtime } from "./runtime.js";

/** All that the packages are to run in, in the order of the table. */
export const runtimes: readonly Runtime[] = [...programs, workerd, chromium];
