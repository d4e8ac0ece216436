import type { Operation } from "../../spec/document.js";
import { duration } from "./duration.js";

/** How often an operation may be called, in words; undefined where no limit is documented. */
export const limitsOf = ({ "x-sendstatus-rate-limits": limits }: Operation): string | undefined =>
  limits?.map(({ requests, seconds }) => `${String(requests)} in ${duration(seconds)}`).join(", ");
