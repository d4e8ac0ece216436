import { performance } from "node:perf_hooks";

/** How long something takes, in milliseconds. */
export async function millisecondsOf(work: () => unknown): Promise<number> {
  const startMs = performance.now();
  await work();
  return performance.now() - startMs;
}
