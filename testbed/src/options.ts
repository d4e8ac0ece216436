import { parseArgs } from "node:util";
import { type Runtime, runtimes } from "./runtimes/index.js";

export interface Options {
  readonly chosen: readonly Runtime[];
  /** Whether a runtime that is not on this machine is a failure. */
  readonly requireAll: boolean;
}

/** @throws {Error} for what is no option or no runtime. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({ args: [...args], options: { only: { type: "string" }, require: { type: "string" } } });
  const known = runtimes.map(({ key }) => key);
  const keys = values.only?.split(",") ?? known;
  const unknown = keys.filter((key) => !known.includes(key));
  if (unknown.length > 0) throw new Error(`--only=${unknown.join(",")}: the runtimes are ${known.join(", ")}`);
  if (values.require !== undefined && values.require !== "all") throw new Error("--require takes `all` and nothing else");
  return { chosen: runtimes.filter(({ key }) => keys.includes(key)), requireAll: values.require === "all" };
}
