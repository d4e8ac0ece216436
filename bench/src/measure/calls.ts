import { performance } from "node:perf_hooks";
import { collectGarbage } from "./garbage.js";
import { percentile } from "./middle.js";
import type { Figures } from "./turns.js";

/** How many calls to make, and how many of them at a time. */
export interface Load {
  readonly calls: number;
  readonly atOnce: number;
}

export type CallFigure = "p50" | "p99" | "cpu";

/** Makes many calls. All figures are in microseconds a call; CPU is that of this whole process, its helping threads included. */
export async function timeCalls(call: () => Promise<unknown>, { calls, atOnce }: Load): Promise<Figures<CallFigure>> {
  collectGarbage();
  const durations = new Float64Array(calls);
  let next = 0;
  const before = process.cpuUsage();
  await Promise.all(
    Array.from({ length: Math.min(atOnce, calls) }, async () => {
      for (let index = next++; index < calls; index = next++) {
        const startMs = performance.now();
        await call();
        durations[index] = (performance.now() - startMs) * 1000;
      }
    }),
  );
  const { user, system } = process.cpuUsage(before);
  return { p50: percentile(durations, 0.5), p99: percentile(durations, 0.99), cpu: (user + system) / calls };
}
