import type { Comparison } from "../comparison.js";
import { bundle } from "./bundle.js";
import { folding } from "./folding.js";
import { generation } from "./generation.js";
import { importTime } from "./import-time.js";
import { installation } from "./installation.js";
import { listing } from "./listing.js";
import { oneRead } from "./one-read.js";
import { signing } from "./signing.js";
import { typeCheck } from "./type-check.js";

/** In the order in which they are run. */
export const comparisons: readonly Comparison[] = [
  oneRead,
  signing,
  importTime,
  bundle,
  installation,
  typeCheck,
  listing,
  folding,
  generation,
];
