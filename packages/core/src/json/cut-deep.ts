import { deepest } from "./find-inexact.js";

/** A copy of a value of JSON that ends at the deepest level that is read, so that whoever gets it can walk and write it. */
export function cutDeep(value: unknown, levels = deepest): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (levels === 0) return "…";
  if (Array.isArray(value)) return value.map((item) => cutDeep(item, levels - 1));
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cutDeep(member, levels - 1)]));
}
