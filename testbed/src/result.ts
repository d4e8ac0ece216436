import { performance } from "node:perf_hooks";
import { type Report, stepNames } from "../exercise/steps.js";
import type { Prepared, Runtime } from "./runtimes/runtime.js";

/** How one runtime fared. */
export interface Result {
  readonly runtime: Runtime;
  readonly verdict: "passed" | "failed" | "not here";
  /** Undefined where it is not here. */
  readonly version?: string;
  readonly report: Report;
  readonly seconds: number;
  /** One line for each thing that is not as it should be. */
  readonly faults: readonly string[];
}

/** Does the exercise in a runtime, if that is here. */
export async function resultOf(runtime: Runtime, prepared: Prepared): Promise<Result> {
  const nothing = { runtime, report: [], seconds: 0 };
  let version: string;
  try {
    version = await runtime.version();
  } catch (error) {
    return { ...nothing, verdict: "not here", faults: [messageOf(error)] };
  }
  const startMs = performance.now();
  const seconds = (): number => (performance.now() - startMs) / 1000;
  try {
    const report = await runtime.exercise(prepared);
    const faults = faultsOf(report, runtime.lacks);
    return { runtime, version, report, seconds: seconds(), faults, verdict: faults.length === 0 ? "passed" : "failed" };
  } catch (error) {
    return { ...nothing, version, seconds: seconds(), verdict: "failed", faults: [messageOf(error)] };
  }
}

/** Whatever failed, and whatever was never tried. */
function faultsOf(report: Report, lacks: Runtime["lacks"] = []): string[] {
  const failed = report.flatMap(({ name, subject, fault }) => (fault === undefined ? [] : [`${name}, ${subject}: ${fault}`]));
  const missing = stepNames.filter((name) => !lacks.includes(name) && !report.some((step) => step.name === name));
  return [...failed, ...missing.map((name) => `${name}: not tried`)];
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
